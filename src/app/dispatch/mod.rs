//! Commands carried out, first come first served. Each arm is one call; the topics have a file each.

mod answers;
mod chart;
mod conflict;
mod counter;
mod drafts;
mod edit;
mod export;
mod export_all;
mod file;
mod forget;
mod import;
mod leaving;
mod opening;
mod print;
mod recovery;
mod view;

pub(super) use export::Exports;
pub(super) use leaving::Leaving;

use super::{Command, CommandQueue, Conductor};

impl Conductor {
    /// Carries out everything that was asked for.
    pub fn dispatch(&mut self, ctx: &eframe::egui::Context, queue: &mut CommandQueue) {
        for command in queue.take() {
            self.carry_out(ctx, command);
        }
    }

    fn carry_out(&mut self, ctx: &eframe::egui::Context, command: Command) {
        if self.guests.at.is_some() && !command.is_for_guests() {
            return;
        }
        if !self.may_while_returning(&command) {
            return;
        }
        match command {
            Command::Act(action) => {
                if let Some(command) = self.resolve(action) {
                    self.carry_out(ctx, command);
                }
            }
            Command::Counter(command) => self.counter_command(ctx, command),
            Command::Edit(command) => self.edit(command),
            Command::File(command) => self.file(ctx, command),
            Command::Import(command) => self.import(ctx, command),
            Command::Export(command) => self.export(ctx, command),
            Command::Print(command) => self.print(ctx, command),
            Command::Recovery(command) => self.recover(ctx, command),
            Command::View(command) => self.view(ctx, command),
            Command::Settings(command) => self.change_settings(ctx, command),
        }
    }
}
