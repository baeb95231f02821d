//! The menu bar under the keyboard: F10 or Alt and a menu's letter opens a menu, the arrows go from one to the next, and
//! whatever had the keyboard has it again afterwards.

use eframe::egui::{Context, FocusDirection, Id, Key, Memory, Popup};

use crate::app::{Conductor, Menu};
use crate::ui::keys::{take_alt, take_plain};

/// What the menu bar remembers between frames.
#[derive(Debug, Default)]
pub struct MenuKeys {
    /// What each menu opens, in the order of the bar.
    popups: Vec<(Menu, Id)>,
    /// Opened by a key, its first action is about to gain the focus.
    entered: Option<Menu>,
    origin: Origin,
}

/// Where the keyboard was before a menu was opened by a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Origin {
    /// No menu was.
    #[default]
    Unasked,
    Away(Option<Id>),
    /// The menu is closed: the keyboard goes back in the next frame, so that the key that closed it does nothing there.
    Back(Option<Id>),
}

impl MenuKeys {
    /// Before the bar is drawn: closes and opens menus as the keys say.
    pub(super) fn take(&mut self, ctx: &Context, conductor: &Conductor) {
        let open = self.open(ctx);
        self.give_back(ctx, open);
        if conductor.session.dialog.is_some() {
            return;
        }
        if let Some(menu) = asked_by_letter(ctx, conductor) {
            return self.enter(ctx, menu);
        }
        let took = |key| ctx.input_mut(|input| take_plain(input, key));
        match open {
            Some(menu) => {
                if took(Key::F10) || took(Key::Escape) {
                    Popup::close_all(ctx);
                } else if took(Key::ArrowRight) {
                    self.enter(ctx, beside(menu, 1));
                } else if took(Key::ArrowLeft) {
                    self.enter(ctx, beside(menu, Menu::ALL.len() - 1));
                }
            }
            None if took(Key::F10) => self.enter(ctx, Menu::ALL[0]),
            None => {}
        }
    }

    /// A menu's button was drawn, which opens that.
    pub(super) fn drawn(&mut self, menu: Menu, popup: Id) {
        self.popups.retain(|(known, _)| *known != menu);
        self.popups.push((menu, popup));
    }

    /// Whether the first action of a menu is to have the focus; so once.
    pub(super) fn enters(&mut self, menu: Menu) -> bool {
        self.entered.take_if(|entered| *entered == menu).is_some()
    }

    fn open(&self, ctx: &Context) -> Option<Menu> {
        let mut popups = self.popups.iter();
        let open = popups.find(|(_, popup)| Popup::is_id_open(ctx, *popup));
        open.map(|(menu, _)| *menu)
    }

    fn enter(&mut self, ctx: &Context, menu: Menu) {
        let Some((_, popup)) = self.popups.iter().find(|(known, _)| *known == menu) else {
            return;
        };
        if self.origin == Origin::Unasked && self.open(ctx).is_none() {
            self.origin = Origin::Away(ctx.memory(Memory::focused));
        }
        Popup::open_id(ctx, *popup);
        self.entered = Some(menu);
        // An arrow would move the focus besides.
        ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }

    fn give_back(&mut self, ctx: &Context, open: Option<Menu>) {
        match self.origin {
            Origin::Away(before) if open.is_none() => {
                self.origin = Origin::Back(before);
                self.entered = None;
                ctx.request_repaint();
            }
            Origin::Back(before) => {
                self.origin = Origin::Unasked;
                ctx.memory_mut(|memory| match (before, memory.focused()) {
                    (Some(before), _) => memory.request_focus(before),
                    (None, Some(focused)) => memory.surrender_focus(focused),
                    (None, None) => {}
                });
            }
            Origin::Unasked | Origin::Away(_) => {}
        }
    }
}

/// Whether Alt and a letter is the platform's way to a menu; on a Mac it types.
pub(in crate::ui) fn has_letters(ctx: &Context) -> bool {
    !ctx.os().is_mac()
}

fn asked_by_letter(ctx: &Context, conductor: &Conductor) -> Option<Menu> {
    if !has_letters(ctx) {
        return None;
    }
    Menu::ALL.into_iter().find(|menu| {
        let key = Key::from_name(&menu.letter(&conductor.texts));
        key.is_some_and(|key| ctx.input_mut(|input| take_alt(input, key)))
    })
}

/// The menu so many places to the right, round the end.
fn beside(menu: Menu, places: usize) -> Menu {
    let at = Menu::ALL.iter().position(|each| *each == menu);
    Menu::ALL[(at.unwrap_or(0) + places) % Menu::ALL.len()]
}
