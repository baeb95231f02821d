//! Pictures of the sheets for the screen. They are drawn on a thread, one at a time; a page shows the former one, of
//! another size or of what it said before, until the new one is there.

use std::collections::HashMap;
use std::sync::Arc;

use eframe::egui::{self, ColorImage, TextureHandle, TextureOptions};

use super::job::{AT_ONCE, Job, Outcome};
use super::printing::Sheets;
use crate::figure::Theme;
use crate::figure::render::pixels;
use crate::printed::Printed;

/// A page as the screen wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageWanted {
    /// From 0.
    pub number: usize,
    pub width_px: u32,
}

/// `None`: it cannot be drawn, which is not tried again.
type Picture = Option<TextureHandle>;
/// The edition of the sheets, and the page.
type Key = (u64, PageWanted);

/// See the module's page.
#[derive(Default)]
pub struct PagePictures {
    /// By the page's number.
    shown: HashMap<usize, (Key, Picture)>,
    job: Option<(Key, Job<Picture>)>,
}

impl std::fmt::Debug for PagePictures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PagePictures").finish_non_exhaustive()
    }
}

impl PagePictures {
    /// Whether one is on its way.
    pub fn is_drawing(&self) -> bool {
        self.job.is_some()
    }

    /// Call once a frame, before pages are looked at.
    pub fn take_drawn(&mut self, sheets: &Sheets) {
        let count = sheets.printed.sheets.len();
        self.shown.retain(|number, _| *number < count);
        if let Some((key, job)) = self.job.take() {
            let outcome = job.poll();
            self.take(key, job, outcome);
        }
    }

    /// What there is of the page, and whether that is as it is wanted.
    pub fn picture(&self, sheets: &Sheets, wanted: PageWanted) -> (Option<&TextureHandle>, bool) {
        match self.shown.get(&wanted.number) {
            Some((key, picture)) => (picture.as_ref(), *key == (sheets.edition, wanted)),
            None => (None, false),
        }
    }

    /// Has it drawn, unless another one is. What it says is there at once, as a rule; another size comes later, and the
    /// former one is stretched meanwhile.
    pub fn draw(&mut self, ctx: &egui::Context, sheets: &Sheets, wanted: PageWanted) {
        if self.job.is_some() {
            return;
        }
        let key = (sheets.edition, wanted);
        let (printed, window) = (Arc::clone(&sheets.printed), ctx.clone());
        let job = Job::start("draw page", ctx, move |_| drawn(&window, &printed, wanted));
        let former = self.shown.get(&wanted.number);
        let outcome = if former.is_some_and(|((edition, _), _)| *edition == sheets.edition) {
            Outcome::Running
        } else {
            job.wait(AT_ONCE)
        };
        self.take(key, job, outcome);
    }

    fn take(&mut self, key: Key, job: Job<Picture>, outcome: Outcome<Picture>) {
        let picture = match outcome {
            Outcome::Running => {
                self.job = Some((key, job));
                return;
            }
            Outcome::Finished(picture) => picture,
            Outcome::Lost => None,
        };
        self.shown.insert(key.1.number, (key, picture));
    }
}

/// On the thread, so that the window has only to show it.
fn drawn(window: &egui::Context, printed: &Printed, wanted: PageWanted) -> Picture {
    let scene = &printed.sheets.get(wanted.number)?.scene;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "a few thousand pixels"
    )]
    let factor = wanted.width_px as f32 / scene.width_pt as f32;
    let drawn = pixels(scene, Theme::Print, factor).ok()?;
    let size = [drawn.width_px, drawn.height_px].map(|side| side as usize);
    let image = ColorImage::from_rgba_premultiplied(size, &drawn.rgba);
    let name = format!("sheet {}", wanted.number);
    Some(window.load_texture(name, image, TextureOptions::LINEAR))
}
