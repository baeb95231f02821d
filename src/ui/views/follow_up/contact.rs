//! How whoever answered is reached: the contact to copy, and a letter in the survey's language for the mail program.

use eframe::egui::{Label, OpenUrl, RichText, Ui};

use crate::exchange::mail_link;
use crate::i18n::Texts;
use crate::model::ResponseRef;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{icon_button, link};
use crate::wording::letter;

pub(super) fn contact_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, answer: &ResponseRef<'_>) {
    let customer = answer
        .customer()
        .and_then(|id| ctx.project.customers().get(id));
    let contact = customer.map_or("", |customer| customer.contact.as_str());
    if !contact.is_empty() {
        ui.horizontal(|ui| {
            let copy = text!(ctx.texts, "follow-copy-contact");
            if icon_button(ui, ctx.palette, Icon::Copy, &copy).clicked() {
                ui.ctx().copy_text(contact.to_owned());
            }
            let said = RichText::new(contact)
                .font(font::body())
                .color(ctx.palette.text);
            ui.add(Label::new(said).truncate());
        });
    }
    ui.horizontal_wrapped(|ui| {
        let write = text!(ctx.texts, "follow-write");
        // Nothing else is ever opened than a new mail to one address.
        let is_address = mail_link(contact, "", "").is_some();
        if is_address && link(ui, ctx.palette, &write).clicked() {
            let letter = with_survey_texts(ctx, |texts| letter(ctx.project, answer, texts));
            if let Some(url) = mail_link(contact, &letter.subject, &letter.text) {
                ui.ctx().open_url(OpenUrl::same_tab(url));
            }
        }
        let copy = text!(ctx.texts, "follow-copy-text");
        if link(ui, ctx.palette, &copy).clicked() {
            let letter = with_survey_texts(ctx, |texts| letter(ctx.project, answer, texts));
            ui.ctx().copy_text(letter.text);
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
