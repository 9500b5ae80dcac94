/**
 * What is read of a repository, so that a hostile one cannot fill the memory or keep this process busy for ever. Sizes are
 * in bytes, and are asked for before anything of that size is unpacked.
 */
export const GIT_LIMITS = Object.freeze({
  /** A file of an app. */
  fileBytes: 4_000_000,
  /** All files of an app in one commit. */
  appBytes: 32_000_000,
  /** Any other object that is read: a commit with what its version says, a list of files, a file beside the app. */
  objectBytes: 16_000_000,
  /** A file of the repository that is no object, as its list of branches. */
  settingsBytes: 16_000_000,
  /** Everything that is unpacked in one go, however small the parts. */
  unpackedBytes: 32_000_000_000,
  /** What one import makes: what its versions say and what they hold. */
  importBytes: 512_000_000,
  /** Files of an app. */
  files: 20_000,
  commits: 100_000,
  /** Links from commits to those before them. */
  parents: 400_000,
  branches: 2_000,
  /** Objects in packs. */
  objects: 1_000_000,
  /** An object in a pack may be a change of a change of another one, so many times. */
  deltas: 4_095,
});
