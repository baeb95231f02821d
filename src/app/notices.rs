//! Short messages: what was done, what went wrong and what to do. Each stays until the next or
//! until it is dismissed; what is well is dismissed by the window after some seconds and by the next change.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    Done,
    /// To be known; nothing is wrong with the survey.
    Remark,
    Problem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub kind: NoticeKind,
    pub text: String,
}

impl Notice {
    pub fn done(text: String) -> Self {
        Self {
            kind: NoticeKind::Done,
            text,
        }
    }

    pub fn remark(text: String) -> Self {
        Self {
            kind: NoticeKind::Remark,
            text,
        }
    }

    pub fn problem(text: String) -> Self {
        Self {
            kind: NoticeKind::Problem,
            text,
        }
    }
}
