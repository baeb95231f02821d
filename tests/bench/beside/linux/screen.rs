//! A screen in memory, looked at whenever something on it changes: what a person sees, and when.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::damage::{ConnectionExt as _, Damage, ReportLevel};
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat, Window};
use x11rb::rust_connection::RustConnection;

type Failure = Box<dyn std::error::Error>;

const SIZE: (u16, u16) = (1400, 900);
/// Of each so many points one is looked at, in both directions.
const EVERY: usize = 2;
/// Two looks are the same where no more than one point in so many is another: a cursor may blink.
const ONE_IN: usize = 500;
/// Nothing takes so long.
const PATIENCE: Duration = Duration::from_mins(2);

/// Some of the points of the screen.
type Look = Vec<[u8; 4]>;

/// Dropping it ends the screen.
pub struct Screen {
    server: Child,
    name: String,
    connection: RustConnection,
    root: Window,
    damage: Damage,
}

impl Screen {
    pub fn start() -> Result<Self, Failure> {
        let size = format!("{}x{}x24", SIZE.0, SIZE.1);
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", &size])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut number = String::new();
        let out = server.stdout.take().ok_or("no output")?;
        BufReader::new(out).read_line(&mut number)?;
        let name = format!(":{}", number.trim());
        let (connection, screen) = x11rb::connect(Some(&name))?;
        let root = connection.setup().roots[screen].root;
        connection.damage_query_version(1, 1)?.reply()?;
        let damage = connection.generate_id()?;
        connection.damage_create(damage, root, ReportLevel::NON_EMPTY)?;
        // Beside the windows, where it points at nothing that would answer.
        let (right, bottom) = (SIZE.0.cast_signed() - 1, SIZE.1.cast_signed() - 1);
        connection.warp_pointer(x11rb::NONE, root, 0, 0, 0, 0, right, bottom)?;
        connection.flush()?;
        Ok(Self {
            server,
            name,
            connection,
            root,
            damage,
        })
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// Until the windows of a program that was ended are gone.
    pub fn wait_until_empty(&self) -> Result<(), Failure> {
        let start = Instant::now();
        loop {
            let look = self.look()?;
            if look.iter().all(|point| *point == look[0]) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err("something stays on the screen".into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// From `since` until the screen looked as it does in the end, which is when it has not changed for so long.
    pub fn watch(&self, since: Instant, at_rest: Duration) -> Result<Duration, Failure> {
        let empty = self.look()?;
        let mut looks: Vec<(Duration, Look)> = Vec::new();
        let mut last_change = Instant::now();
        while looks.is_empty() || last_change.elapsed() < at_rest {
            if since.elapsed() > PATIENCE {
                return Err("nothing is shown".into());
            }
            if !self.is_changed()? {
                std::thread::sleep(Duration::from_millis(1));
                continue;
            }
            let at = since.elapsed();
            let look = self.look()?;
            let before = looks.last().map_or(&empty, |(_, look)| look);
            if !is_alike(before, &look) {
                looks.push((at, look));
                last_change = Instant::now();
            }
        }
        let (_, end) = looks.last().ok_or("nothing is shown")?;
        let shown = looks.iter().find(|(_, look)| is_alike(look, end));
        Ok(shown.ok_or("nothing is shown")?.0)
    }

    fn is_changed(&self) -> Result<bool, Failure> {
        let mut is_changed = false;
        while let Some(event) = self.connection.poll_for_event()? {
            is_changed |= matches!(event, Event::DamageNotify(_));
        }
        if is_changed {
            // What changes from here on is told again.
            self.connection
                .damage_subtract(self.damage, x11rb::NONE, x11rb::NONE)?;
            self.connection.flush()?;
        }
        Ok(is_changed)
    }

    fn look(&self) -> Result<Look, Failure> {
        let (width, height) = SIZE;
        let asked =
            self.connection
                .get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, width, height, !0)?;
        let image = asked.reply()?;
        let rows = image.data.chunks_exact(usize::from(width) * 4);
        let points = rows.step_by(EVERY).flat_map(|row| row.as_chunks().0);
        Ok(points.step_by(EVERY).copied().collect())
    }
}

fn is_alike(one: &Look, other: &Look) -> bool {
    let others = one.iter().zip(other).filter(|(one, other)| one != other);
    others.count() * ONE_IN <= one.len()
}

impl Drop for Screen {
    fn drop(&mut self) {
        // What has ended already needs no end.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
