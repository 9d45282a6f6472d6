//! The parts of a search form. The app reads the fields by their names; `web/search_form` updates chips and counts.
//!
//! A list is searched in two lines: words and the button that opens the filters, then a strip of choices that
//! scrolls sideways where it does not fit.

use leptos::prelude::*;

use super::Page;
use super::text::icon;
use i18n::Fragment;
use search::MAX_QUERY;

/// A value to choose by.
#[derive(Clone)]
pub struct Value {
    /// As it is in the address.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The BCP 47 tag of the name, where it is not the page's language.
    pub lang: Option<&'static str>,
    /// How many items of the list have it.
    pub count: usize,
}

impl Value {
    /// A value that so many items have.
    pub fn new(id: impl Into<String>, name: Fragment<'_>, count: usize) -> Self {
        Self { id: id.into(), name: name.text.to_string(), lang: name.lang, count }
    }

    /// A value whose name is in the page's language.
    pub fn named(id: impl Into<String>, name: impl Into<String>, count: usize) -> Self {
        Self { id: id.into(), name: name.into(), lang: None, count }
    }
}

/// A field to choose by.
pub struct Filter {
    /// Its name in the form and in the address; also its id.
    pub field: &'static str,
    /// Its label.
    pub label: &'static str,
    /// The name of the choice without a condition.
    pub any: &'static str,
    /// The values.
    pub values: Vec<Value>,
}

/// The field for words and the button that opens the filters.
#[component]
pub fn SearchField(
    /// The id of the form.
    form: &'static str,
    /// The name of the field; also its id.
    name: &'static str,
    /// Its label.
    label: &'static str,
    /// Examples of searches.
    #[prop(into)]
    hint: String,
    /// The ids of the panels that the button opens.
    opens: String,
) -> impl IntoView {
    let texts = Page::here().texts();
    view! {
        <label class="visually-hidden" for=name>
            {label}
        </label>
        <input
            class="field__input"
            id=name
            name=name
            type="search"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            maxlength=MAX_QUERY
            placeholder=hint
        />
        <button
            class="button search-form__button"
            type="button"
            aria-expanded="false"
            aria-controls=opens.clone()
            data-opens=opens
        >
            {texts.filters}
            <span id=format!("{form}-set") data-dot=texts.separator></span>
        </button>
    }
}

/// One of several values, or any; its id is the name of the field.
#[component]
pub fn Choice(
    /// The filter.
    filter: Filter,
) -> impl IntoView {
    let Filter { field, label, any, values } = filter;
    let option = |value: Value| {
        view! {
            <option value=value.id lang=value.lang>
                {value.name}
            </option>
        }
    };
    view! {
        <div class="field">
            <label class="field__label" for=field>
                {label}
            </label>
            <select class="field__input" id=field name=field>
                <option value="">{any}</option>
                {values.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}

/// One of a few options side by side.
#[component]
pub fn Radios(
    /// The name of the field.
    name: &'static str,
    /// The filter.
    legend: &'static str,
    /// Values and their names; the first is chosen.
    options: Vec<(String, String)>,
) -> impl IntoView {
    let option = |(index, (value, text)): (usize, (String, String))| {
        let id = (!value.is_empty()).then(|| format!("{name}-{value}"));
        let sent = value == "sent";
        view! {
            <label class="radio" id=id hidden=sent>
                <input type="radio" name=name value=value checked=index == 0 />
                <span>{text}</span>
            </label>
        }
    };
    view! {
        <fieldset class="radios">
            <legend class="visually-hidden">{legend}</legend>
            <div class="row">{options.into_iter().enumerate().map(option).collect_view()}</div>
        </fieldset>
    }
}

/// The strip: the template of a chip that drops a condition, then chips that set one.
#[component]
pub fn Strip(
    /// The id of the form.
    form: &'static str,
    /// The fields that chips set, each with the values.
    chips: Vec<(&'static str, Vec<Value>)>,
    /// Further buttons at the end.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let texts = Page::here().texts();
    let sets: Vec<&str> = chips.iter().map(|(field, _)| *field).collect();
    let all = (!sets.is_empty()).then(|| {
        view! {
            <li>
                <button
                    class="chip"
                    type="button"
                    data-sets=sets.join(" ")
                    value=""
                    aria-pressed="true"
                >
                    {texts.all}
                </button>
            </li>
        }
    });
    let chip = |(field, Value { id, name, lang, count }): (&'static str, Value)| {
        view! {
            <li>
                <button
                    class="chip"
                    type="button"
                    data-sets=field
                    value=id
                    data-count=count
                    aria-pressed="false"
                >
                    <span lang=lang>{name}</span>
                </button>
            </li>
        }
    };
    let chips =
        chips.into_iter().flat_map(|(field, values)| values.into_iter().map(move |it| (field, it)));
    view! {
        <ul class="strip scroller needs-app" id=format!("{form}-strip") aria-label=texts.filters>
            <li hidden>
                <button class="chip chip--set" type="button">
                    <span class="visually-hidden">{texts.drop}{texts.colon}</span>
                    <span class="chip__chosen"></span>
                    {icon("cross")}
                </button>
            </li>
            {all}
            {chips.map(chip).collect_view()}
            {children.map(|children| children())}
        </ul>
    }
    .into_any()
}

/// The number of results, and the button that clears the query; it is hidden while there is no query.
#[component]
pub fn ResultLine(
    /// The id of the form.
    form: &'static str,
    /// The number of results, in words.
    count: String,
) -> impl IntoView {
    let texts = Page::here().texts();
    view! {
        <div class="found">
            <p class="count" id=format!("{form}-count") role="status" tabindex="-1">
                {count}
            </p>
            <button class="link" id=format!("{form}-clear") type="reset" form=form hidden>
                {texts.clear}
            </button>
        </div>
    }
}
