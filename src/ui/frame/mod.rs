//! Around every view: the menu bar, the rail, the bar with the project's name, the filter and the state of saving,
//! the notices, what is under way, and the red band when something is not kept.

mod banner;
mod filter;
mod menu_keys;
mod menus;
mod notices;
mod rail;
mod top_bar;
mod under_way;

pub(super) use banner::{alarm, banner_ui};
pub use filter::FilterState;
pub use menu_keys::MenuKeys;
pub(super) use menu_keys::has_letters;
pub(super) use menus::menus_ui;
pub use notices::NoticeState;
pub(super) use notices::{below_ui, time_notice};
pub(super) use rail::{RAIL_WIDTH_PT, rail_ui};
pub(super) use top_bar::top_bar_ui;
pub(super) use under_way::under_way_ui;
