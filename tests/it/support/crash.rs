//! The disks that a power cut could leave behind.
//!
//! Of each folder, what was done in it since its last sync is lost from some moment on, each folder on its own; of
//! each file, what was written since its last sync is there, not there, torn in half, or zeros. A folder or file
//! whose name is lost is lost with all it holds.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::recording_fs::{Disk, Op};

/// More than this of one moment are not made; the first are those that lose least and most.
const MOST_OF_A_MOMENT: usize = 400;

/// What is known to be on the disk, and what is not.
#[derive(Debug, Default)]
pub struct Crash {
    /// As if everything were lost that can be.
    durable: Disk,
    /// As if nothing were.
    latest: Disk,
    /// What was done in each folder since its last sync.
    pending: BTreeMap<PathBuf, Vec<Op>>,
    /// Written to since their last sync.
    unsynced: BTreeSet<usize>,
}

impl Crash {
    /// All that `disk` holds is durable.
    pub fn new(disk: Disk) -> Self {
        Self {
            durable: disk.clone(),
            latest: disk,
            ..Self::default()
        }
    }

    /// Goes on to the moment after this operation.
    pub fn after(&mut self, op: &Op) {
        self.latest.perform(op);
        match op {
            Op::Put { path, .. } | Op::Remove { path } | Op::Rename { to: path, .. } => {
                let folder = path.parent().unwrap().to_owned();
                self.pending.entry(folder).or_default().push(op.clone());
            }
            Op::Write { file, .. } | Op::Empty { file } => {
                self.unsynced.insert(*file);
            }
            Op::SyncFile { file } => {
                self.unsynced.remove(file);
                let content = self.latest.contents[file].clone();
                self.durable.contents.insert(*file, content);
            }
            Op::SyncFolder { path } => {
                for op in self.pending.remove(path).unwrap_or_default() {
                    self.durable.perform(&op);
                }
            }
        }
    }

    /// Every disk that a power cut at this moment could leave.
    pub fn disks(&self) -> Vec<Disk> {
        let mut disks = vec![self.durable.clone()];
        for ops in self.pending.values() {
            disks = disks
                .iter()
                .flat_map(|disk| with_prefixes(disk, ops))
                .collect();
        }
        for &file in &self.unsynced {
            let old = self.durable.contents.get(&file);
            let contents = contents_after_cut(
                old.map_or(&[][..], Vec::as_slice),
                &self.latest.contents[&file],
            );
            disks = disks
                .iter()
                .flat_map(|disk| with_contents(disk, file, &contents))
                .collect();
        }
        disks.iter_mut().for_each(cut_off);
        let step = disks.len().div_ceil(MOST_OF_A_MOMENT).max(1);
        disks.into_iter().step_by(step).collect()
    }
}

/// The disk with none, one, two ... of these done.
fn with_prefixes(disk: &Disk, ops: &[Op]) -> Vec<Disk> {
    let mut disks = vec![disk.clone()];
    for op in ops {
        let mut next = disks[disks.len() - 1].clone();
        next.perform(op);
        disks.push(next);
    }
    disks
}

fn with_contents(disk: &Disk, file: usize, contents: &[Vec<u8>]) -> Vec<Disk> {
    if !disk.names.values().any(|&named| named == file) {
        return vec![disk.clone()];
    }
    let with = |content: &Vec<u8>| {
        let mut disk = disk.clone();
        disk.contents.insert(file, content.clone());
        disk
    };
    contents.iter().map(with).collect()
}

/// What may stand in a file that was not synced since it went from `old` to `new`.
fn contents_after_cut(old: &[u8], new: &[u8]) -> Vec<Vec<u8>> {
    let kept = if new.starts_with(old) { old.len() } else { 0 };
    let middle = kept + (new.len() - kept) / 2;
    let mut zeros = new[..kept].to_vec();
    zeros.resize(new.len(), 0);
    let mut half_zeros = new[..middle].to_vec();
    half_zeros.resize(new.len(), 0);
    let mut contents = vec![
        old.to_vec(),
        new[..kept].to_vec(),
        new[..middle].to_vec(),
        new.to_vec(),
        zeros,
        half_zeros,
    ];
    contents.sort();
    contents.dedup();
    contents
}

/// Takes away what hangs in folders that are not there, and what has no name.
fn cut_off(disk: &mut Disk) {
    let folders = disk.folders.clone();
    let reachable = |path: &Path| {
        path.ancestors()
            .skip(1)
            .all(|above| folders.contains(above))
    };
    disk.folders.retain(|path| reachable(path));
    disk.names.retain(|path, _| reachable(path));
    let named: BTreeSet<usize> = disk.names.values().copied().collect();
    disk.contents.retain(|file, _| named.contains(file));
}
