//! What the values of the data are called.

use crate::Lang;
use content::{
    ChangeKind, Group, Partner, PartnerKind, Session, SessionKind, SessionLanguage, Status,
};

impl Lang {
    /// The name of a sort of session.
    pub fn session_kind(self, kind: SessionKind) -> &'static str {
        self.static_texts().session_kinds[kind as usize]
    }

    /// The name of a language that sessions are held in.
    pub fn session_language(self, language: SessionLanguage) -> &'static str {
        self.static_texts().session_languages[language as usize]
    }

    /// What happened to a session.
    pub fn change(self, kind: ChangeKind) -> &'static str {
        self.static_texts().change_kinds[kind as usize]
    }

    /// The name of a sort of partner.
    pub fn partner_kind(self, kind: PartnerKind) -> &'static str {
        self.static_texts().partner_kinds[kind as usize]
    }

    /// What should be known of how sure a session is.
    pub fn session_note(self, session: &Session) -> Option<&'static str> {
        let texts = self.static_texts();
        match session.status {
            Status::Held => None,
            Status::Announced => Some(texts.status_announced),
            Status::Cancelled => Some(texts.status_cancelled),
        }
    }

    /// The mark of a draft, which only editors see.
    pub fn draft(self) -> &'static str {
        match self {
            Self::Ru => "черновик",
            Self::Zh => "草稿",
        }
    }

    /// The name of a partner's part in the forum.
    pub fn group(self, group: Group) -> &'static str {
        self.static_texts().groups[group as usize]
    }

    /// What a partner is, and its part in the forum: «компании · Проекты».
    pub fn partner_kind_and_group(self, partner: &Partner) -> String {
        format!("{} · {}", self.partner_kind(partner.kind), self.group(partner.group))
    }
}
