//! A program that runs, and what it takes of the machine.

use std::fs;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

/// Dropping it ends the program, and all that it has started.
pub struct Running {
    child: Child,
    pub since: Instant,
}

impl Running {
    pub fn start(mut command: Command) -> io::Result<Self> {
        // Some programs are scripts that start the real one: all of them are one group.
        command.process_group(0);
        command.stdin(Stdio::null());
        command.stdout(Stdio::null());
        command.stderr(Stdio::null());
        let since = Instant::now();
        let child = command.spawn()?;
        Ok(Self { child, since })
    }

    /// Proportional: what others share is counted by shares.
    pub fn memory_bytes(&self) -> u64 {
        let told = fs::read_to_string(format!("/proc/{}/smaps_rollup", self.child.id())).unwrap();
        let line = told.lines().find_map(|line| line.strip_prefix("Pss:"));
        let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
        kibibytes.unwrap().parse::<u64>().unwrap() << 10
    }

    /// Of all its threads, to the nanosecond.
    pub fn processor_time(&self) -> Duration {
        let threads = fs::read_dir(format!("/proc/{}/task", self.child.id())).unwrap();
        let told = threads.filter_map(|thread| {
            // One that has ended meanwhile has nothing to say.
            fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()
        });
        let nanoseconds = told.filter_map(|told| told.split(' ').next()?.parse::<u64>().ok());
        Duration::from_nanos(nanoseconds.sum())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let group = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw);
        // What has ended already needs no end.
        let _ = group.map(|group| kill_process_group(group, Signal::KILL));
        let _ = self.child.wait();
    }
}

pub fn is_installed(name: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| is_file(&folder.join(name)))
}

fn is_file(path: &Path) -> bool {
    path.metadata().is_ok_and(|about| about.is_file())
}
