//! The parts of a search form. The app reads and writes the fields by their names.

use leptos::prelude::*;

use super::text::icon;
use crate::i18n::Fragment;
use crate::ui::Page;

/// A field for words; its id is its name.
#[component]
pub fn WordsField(
    /// The name of the field.
    name: &'static str,
    /// What it is called.
    label: &'static str,
    /// Examples of what can be asked.
    #[prop(into)]
    hint: String,
) -> impl IntoView {
    view! {
        <div class="field field--search">
            <label class="field__label" for=name>{label}</label>
            <input
                class="field__input"
                id=name
                name=name
                type="search"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                placeholder=hint
            />
        </div>
    }
}

/// One of several options, or any; its id is its name.
#[component]
pub fn Choice(
    /// The name of the field.
    name: &'static str,
    /// What it is called.
    label: &'static str,
    /// The name of the choice that asks for nothing.
    any: &'static str,
    /// Values and their names.
    options: Vec<(String, Fragment<'static>)>,
) -> impl IntoView {
    let option = |(value, name): (String, Fragment<'static>)| {
        view! { <option value=value lang=name.lang>{name.text}</option> }
    };
    view! {
        <div class="field">
            <label class="field__label" for=name>{label}</label>
            <select class="field__input" id=name name=name>
                <option value="">{any}</option>
                {options.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}

/// One of a few options side by side.
#[component]
pub fn Radios(
    /// The name of the field.
    name: &'static str,
    /// What is chosen.
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

/// The button that asks for everything again.
#[component]
pub fn Clear(
    /// The id of the form.
    form: &'static str,
) -> impl IntoView {
    let texts = Page::here().still_texts();
    view! {
        <button class="button controls__clear" id=format!("{form}-clear") type="reset" disabled>
            {texts.clear}
        </button>
    }
}

/// What is set in each field of a form; a click drops it.
#[component]
pub fn Chips(
    /// The id of the form.
    form: &'static str,
    /// The names of its fields.
    fields: &'static [&'static str],
) -> impl IntoView {
    let texts = Page::here().still_texts();
    let chip = |name| {
        let id = format!("{form}-{name}");
        view! {
            <li id=format!("{id}-chip") hidden>
                <button class="chip" type="button" data-drops=id.clone()>
                    <span class="visually-hidden">{texts.drop}{texts.colon}</span>
                    <span id=format!("{id}-chosen")></span>
                    <span class="chip__gain" id=format!("{id}-gain")></span>
                    {icon("cross")}
                </button>
            </li>
        }
    };
    view! {
        <ul class="chips row" id=format!("{form}-chips") aria-label=texts.chosen hidden>
            {fields.iter().map(chip).collect_view()}
        </ul>
    }
}

/// What stands in the place of a list that has nothing to show.
#[component]
pub fn Empty(
    /// Its id.
    id: &'static str,
    /// The id of the form that asked.
    form: &'static str,
) -> impl IntoView {
    let texts = Page::here().still_texts();
    view! {
        <div class="empty" id=id hidden>
            <p class="empty__title">{texts.nothing_found}</p>
            <p>{texts.nothing_found_help}</p>
            <button class="button" type="reset" form=form>{texts.clear}</button>
        </div>
    }
}
