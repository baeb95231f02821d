//! The letters that the first frame is made of, read and drawn while the system makes the window: the frame would take
//! as long for them as for all else in it. Where a screen or a theme wants them otherwise they are drawn again, as any
//! others are. Behind them come the fonts of the system, for what the program's own have not.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, OnceLock};
use std::thread;

use eframe::egui::epaint::text::{FallbackRequest, FontInsert, FontProvider};
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{self, Color32, FontId, RawInput};
use egui_system_font_provider::SystemFontProvider;

use super::theme::text;
use crate::model::Language;

/// Pictures on the screen are no wider and no higher; the letters stand in one of that width. Told before the graphics
/// are known, it must not change when they are.
pub(super) const PICTURE_MOST_PX: usize = 8192;

/// A letter is drawn for each quarter of a pixel that it may begin at.
const PLACES: u8 = 4;

const SMALL: &str = "abcdefghijklmnopqrstuvwxyz";
const LARGE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const NUMBERS: &str = "0123456789+\u{2212}%.,";
const MARKS: &str = ":;!?()/-\u{2013}\u{2019}\u{2026}\u{00b7}";

/// Letters on their way.
#[derive(Debug)]
pub(super) struct Letters {
    drawn: Receiver<()>,
    is_wanted: Arc<AtomicBool>,
    /// Once it is gone, the system's fonts may be looked through.
    window: Sender<()>,
}

impl Letters {
    /// Begins. Fonts and theme are set in `ctx` already; until [`Self::wait`] nothing is shown in it. The letters are as
    /// large as they will be with that factor.
    pub(super) fn draw_ahead(ctx: &egui::Context, language: Language, scale: f32) -> Self {
        let (sender, drawn) = channel();
        let (window, is_made) = channel();
        let is_wanted = Arc::new(AtomicBool::new(true));
        let system = Arc::new(SystemFonts::default());
        ctx.add_font_provider(system.clone());
        let (ctx, wanted) = (ctx.clone(), is_wanted.clone());
        let run = move || {
            draw(&ctx, language, scale, &wanted);
            // Nobody may wait for them any more.
            let _told = sender.send(());
            // Nothing is ever sent: it ends with the window's part of it.
            let _made: Result<(), _> = is_made.recv();
            system.read();
        };
        // Without the thread the sender is gone, and the first frame draws them.
        drop(thread::Builder::new().name("letters".to_owned()).spawn(run));
        Self {
            drawn,
            is_wanted,
            window,
        }
    }

    /// What is not drawn by now is left to the first frame.
    pub(super) fn wait(self) {
        self.is_wanted.store(false, Ordering::Relaxed);
        // It has ended either way.
        let _drawn = self.drawn.recv();
        drop(self.window);
    }
}

/// What is read most first. No more than is likely to be needed: a large survey is being read at the same time.
fn written(language: Language) -> Vec<(FontId, String)> {
    let own = own_letters(language);
    let all = [SMALL, LARGE, NUMBERS, MARKS, own].concat();
    let most = [SMALL, NUMBERS, own].concat();
    let few = [SMALL, own].concat();
    vec![
        (text::body(), all.clone()),
        (text::small(), all),
        (text::strong(), most),
        (text::medium(), few.clone()),
        (text::heading(), few),
        (text::score(), NUMBERS.to_owned()),
    ]
}

/// Beside those of English. Chinese has too many to be drawn ahead.
const fn own_letters(language: Language) -> &'static str {
    match language {
        Language::English | Language::Chinese => "",
        Language::Hungarian => "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",
        Language::Finnish => "åäöÅÄÖ",
        Language::Polish => "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",
    }
}

/// In a frame that nobody sees.
fn draw(ctx: &egui::Context, language: Language, scale: f32, is_wanted: &AtomicBool) {
    let input = RawInput {
        max_texture_side: Some(PICTURE_MOST_PX),
        ..RawInput::default()
    };
    let mut output = ctx.run_ui(input, |ui| {
        for (font, letters) in written(language) {
            for place in 0..PLACES {
                if !is_wanted.load(Ordering::Relaxed) {
                    return;
                }
                let font = FontId::new(font.size * scale, font.family.clone());
                let format = TextFormat::simple(font, Color32::BLACK);
                let mut job = LayoutJob::default();
                job.append(&letters, f32::from(place) / f32::from(PLACES), format);
                job.wrap.max_width = f32::INFINITY;
                drop(ui.painter().layout_job(job));
            }
        }
    });
    // The window takes it with its first frame.
    let textures = ctx.tex_manager();
    let mut textures = textures.write();
    for (id, images) in output.textures_delta.set.drain() {
        for image in images {
            textures.set(id, image);
        }
    }
}

/// Looked through once the letters are drawn, or when one is missing.
#[derive(Default)]
struct SystemFonts(OnceLock<SystemFontProvider>);

impl SystemFonts {
    fn read(&self) -> &SystemFontProvider {
        self.0.get_or_init(SystemFontProvider::new)
    }
}

impl FontProvider for SystemFonts {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        self.read().font_for(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme;

    #[test]
    fn the_window_takes_the_letters_with_its_first_frame() {
        let ctx = egui::Context::default();
        theme::install(&ctx);
        Letters::draw_ahead(&ctx, Language::Polish, 1.25).wait();
        let input = RawInput {
            max_texture_side: Some(PICTURE_MOST_PX),
            ..RawInput::default()
        };
        let mut output = ctx.run_ui(input, |ui| {
            ui.label("Zażółć");
        });
        let drawn = output
            .textures_delta
            .set
            .remove(&egui::TextureId::default());
        output.textures_delta.clear();
        let first = drawn.as_ref().and_then(|drawn| drawn.first());
        assert!(first.is_some_and(egui::epaint::ImageDelta::is_whole));
    }
}
