//! What is looked at, and how.

use eframe::egui;

use crate::analysis::{Condition, Filter, Said};
use crate::app::{
    AnswersExport, Conductor, Copied, FollowPage, Notice, SettingsCommand, View, ViewCommand,
};
use crate::i18n::Texts;
use crate::model::{CustomerId, Language};
use crate::settings::ThemeChoice;
use crate::text;
use crate::wording::no_texts;

impl Conductor {
    pub(super) fn view(&mut self, ctx: &egui::Context, command: ViewCommand) {
        match command {
            ViewCommand::Show(view) => self.session.view = view,
            ViewCommand::Open(dialog) => {
                self.exports.answers = AnswersExport::default();
                self.session.dialog = Some(dialog);
            }
            ViewCommand::CloseDialog => self.close_dialog(),
            ViewCommand::SetPeriod(period) => self.session.filter.period = period,
            ViewCommand::SetCondition(condition) => self.set_condition(condition),
            ViewCommand::ClearFilter => self.session.filter = Filter::default(),
            ViewCommand::BreakDown(dimension) => self.session.breakdown = dimension,
            ViewCommand::Cross(dimension) => self.session.crossed = dimension,
            ViewCommand::CompareWith(against) => self.session.against = against,
            ViewCommand::SplitBy(dimension) => self.session.split_by = dimension,
            ViewCommand::SetMargin(points) => self.session.margin_points = points,
            ViewCommand::ExportChoice(choice) => self.session.answers = choice,
            ViewCommand::ExportLook(look) => self.session.export = look,
            ViewCommand::Chart(kind) => self.session.chart.kind = kind,
            ViewCommand::Follow(look) => self.session.follow = look,
            ViewCommand::FollowClosed(closed) => self.session.follow_closed = closed,
            ViewCommand::FollowPage(page) => self.session.follow_page = page,
            ViewCommand::ShowSaid(said) => self.show_said(said),
            ViewCommand::ForgetSaid => self.session.said = None,
            ViewCommand::StopWords => self.worked_out.word_counts.stop(),
            ViewCommand::WantWords => self.worked_out.word_counts.want(),
            ViewCommand::Search(typed) => self.session.search = typed,
            ViewCommand::SortRows(sort) => self.session.sort = sort,
            ViewCommand::OpenSingles => self.session.singles_opened = true,
            ViewCommand::Find => self.find(),
            ViewCommand::SayDayKeeps(customer) => self.say_day_keeps(customer),
            ViewCommand::SayCopied(copied) => self.say_copied(copied),
            ViewCommand::WriteMail(mail) => self.write_mail(ctx, &mail),
            ViewCommand::SetAside(aside) => self.handed.aside = Some(aside),
            ViewCommand::DismissNotice => self.notice = None,
            ViewCommand::RefusePaste { characters, most } => self.refuse_paste(characters, most),
        }
    }

    fn refuse_paste(&mut self, characters: usize, most: usize) {
        let said = text!(
            self.texts,
            "paste-too-long",
            count = characters,
            most = most
        );
        self.notice = Some(Notice::problem(said));
    }

    fn say_day_keeps(&mut self, customer: Option<CustomerId>) {
        let project = self.project();
        let known = customer.and_then(|id| project?.customers().get(id));
        let name = known.map_or_else(
            || text!(self.texts, "follow-unknown"),
            |customer| customer.label().to_owned(),
        );
        let said = text!(self.texts, "follow-day-keeps", name = name);
        self.notice = Some(Notice::problem(said));
    }

    fn say_copied(&mut self, copied: Copied) {
        self.notice = Some(Notice::done(match copied {
            Copied::Contact => text!(self.texts, "follow-contact-copied"),
            Copied::Contacts(count) => text!(self.texts, "follow-contacts-copied", count = count),
            Copied::Letter => text!(self.texts, "follow-letter-copied"),
        }));
    }

    /// Whoever looks for something in Follow-up looks for it there.
    fn find(&mut self) {
        if self.session.view == View::FollowUp {
            if !self.session.follow_page.has_search() {
                self.session.follow_page = FollowPage::Lists;
            }
            self.session.follow_find_count = self.session.follow_find_count.wrapping_add(1);
            return;
        }
        self.session.view = View::Responses;
        self.session.find_count = self.session.find_count.wrapping_add(1);
    }

    /// What was searched for before would hide some of them.
    fn show_said(&mut self, said: Said) {
        self.session.view = View::Responses;
        self.session.search.clear();
        self.session.said = Some(said);
    }

    fn close_dialog(&mut self) {
        self.end_import();
        self.session.dialog = None;
    }

    fn set_condition(&mut self, condition: Condition) {
        let conditions = &mut self.session.filter.conditions;
        conditions.retain(|each| each.dimension != condition.dimension);
        if !condition.keys.is_empty() {
            conditions.push(condition);
        }
    }

    pub(super) fn change_settings(&mut self, ctx: &egui::Context, command: SettingsCommand) {
        match command {
            SettingsCommand::Language(language) => self.speak(language),
            SettingsCommand::Theme(theme) => self.settings.theme = theme,
            SettingsCommand::TextSize(percent) => self.settings.set_text_size_percent(percent),
        }
        self.show_settings(ctx);
        self.write_settings();
    }

    fn speak(&mut self, language: Language) {
        match Texts::load(language) {
            Ok(texts) => {
                self.texts = texts;
                self.settings.set_language(language);
                self.notice = None;
                self.last_change = None;
            }
            Err(error) => self.notice = Some(Notice::problem(no_texts(&self.texts, &error))),
        }
    }

    /// Puts theme and text size into effect.
    pub fn show_settings(&self, ctx: &egui::Context) {
        self.show_theme(ctx);
        ctx.set_zoom_factor(self.settings.text_scale());
    }

    /// Puts the theme into effect.
    pub fn show_theme(&self, ctx: &egui::Context) {
        ctx.set_theme(match self.settings.theme {
            ThemeChoice::System => egui::ThemePreference::System,
            ThemeChoice::Light => egui::ThemePreference::Light,
            ThemeChoice::Dark => egui::ThemePreference::Dark,
        });
    }

    pub(in crate::app) fn write_settings(&mut self) {
        let Some(path) = &self.environment.settings_path else {
            return;
        };
        if let Err(error) = self.settings.write(path) {
            let path = path.display().to_string();
            self.notice = Some(Notice::problem(text!(
                self.texts,
                "settings-not-written",
                path = path,
                error = error.to_string()
            )));
        }
    }
}
