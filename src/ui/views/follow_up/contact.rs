//! How whoever answered is reached: the contact to copy, and a letter in the survey's language for the mail program.

use eframe::egui::{Label, RichText, Ui};

use crate::app::{CommandQueue, Copied, MailToWrite, ViewCommand};
use crate::exchange::mail_link;
use crate::i18n::Texts;
use crate::model::ResponseRef;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{icon_button, link};
use crate::wording::{Letter, letter};

pub(super) fn contact_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    answer: &ResponseRef<'_>,
    commands: &mut CommandQueue,
) {
    let customer = answer
        .customer()
        .and_then(|id| ctx.project.customers().get(id));
    let contact = customer.map_or("", |customer| customer.contact.as_str());
    address_ui(ui, ctx, contact, "", commands);
    letter_ui(ui, ctx, contact, "", commands, |texts| {
        letter(ctx.project, answer, texts)
    });
}

/// The contact, with a button that copies it. Of one of several, `of` tells screen readers whose.
pub(super) fn address_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    contact: &str,
    of: &str,
    commands: &mut CommandQueue,
) {
    if contact.is_empty() {
        return;
    }
    ui.horizontal(|ui| {
        let copy = text!(ctx.texts, "follow-copy-contact");
        let button = icon_button(ui, ctx.palette, Icon::Copy, &copy);
        if button.accessible_name(name_of(&copy, of)).clicked() {
            ui.ctx().copy_text(contact.to_owned());
            commands.view(ViewCommand::SayCopied(Copied::Contact));
        }
        let said = RichText::new(contact)
            .font(font::body())
            .color(ctx.palette.text);
        ui.add(Label::new(said).truncate());
    });
}

/// The name of a button, and of what it is where several have it.
fn name_of(button: &str, of: &str) -> String {
    format!("{button} {of}").trim_end().to_owned()
}

/// A letter in the survey's language, for the mail program or for the clipboard. Of one of several, `of` tells screen
/// readers to whom.
pub(super) fn letter_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    contact: &str,
    of: &str,
    commands: &mut CommandQueue,
    make: impl Fn(&Texts) -> Letter,
) {
    ui.horizontal_wrapped(|ui| {
        let write = text!(ctx.texts, "follow-write");
        let is_address = mail_link(contact, "", "").is_some();
        let mut named = |label: &str| {
            let link = link(ui, ctx.palette, label);
            link.accessible_name(name_of(label, of)).clicked()
        };
        let writes = is_address && named(&write);
        let copies = named(&text!(ctx.texts, "follow-copy-text"));
        if writes {
            let Letter { subject, text } = with_survey_texts(ctx, &make);
            commands.view(ViewCommand::WriteMail(MailToWrite {
                to: contact.to_owned(),
                subject,
                text,
            }));
        }
        if copies {
            ui.ctx().copy_text(with_survey_texts(ctx, &make).text);
            commands.view(ViewCommand::SayCopied(Copied::Letter));
        }
    });
}

/// The survey's own texts, which may speak another language than the program; the program's where they cannot be read.
pub(super) fn with_survey_texts<T>(ctx: &ViewCtx<'_>, make: impl Fn(&Texts) -> T) -> T {
    let language = ctx.project.survey().language;
    if language == ctx.texts.language() {
        return make(ctx.texts);
    }
    Texts::load(language).map_or_else(|_| make(ctx.texts), |texts| make(&texts))
}
