import { NotDone } from './exit.ts';

/** What the operating system says, in words and with what to do. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read or write it; correct its permissions or those of its folder',
  EPERM: 'you may not read or write it; correct its permissions or those of its folder',
  EROFS: 'the file system is read-only; choose a place that can be written to',
  ENOSPC: 'the disk is full; free some room and run the command again',
  EDQUOT: 'your quota is used up; free some room and run the command again',
  EFBIG: 'it would be larger than files may be here; raise the limit (`ulimit -f`)',
  ENOENT: 'it is not there any more; run the command again',
  ENOTDIR: 'a part of the path is a file and no folder; choose another path',
  EISDIR: 'it is a folder; name a file in it',
  ELOOP: 'it is a link that leads back to itself; give the file it should lead to',
  ENAMETOOLONG: 'its name is longer than the file system allows; choose a shorter one',
  EMFILE: 'too many files are open; raise the limit (`ulimit -n`)',
  ENFILE: 'too many files are open on this machine; close some programs',
  EIO: 'the disk failed to read or write it; check the disk',
  EBUSY: 'another program holds it; close that program and run the command again',
  ETXTBSY: 'another program holds it; close that program and run the command again',
  EEXIST: 'it exists already',
};

/** Why the operating system refused a file, in words; undefined for an error that does not come from there. */
export function systemReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code) || syscall === undefined) return undefined;
  if (syscall === 'uv_cwd') return 'the working folder is not there any more; change to one that is';
  return REASONS[code] ?? `the system answered ${code} to ${syscall}; check the disk`;
}

/** The same as a sentence for people; an error of any other kind stays what it is. */
export function explainedSystemError(error: unknown, file?: string): unknown {
  const reason = systemReason(error);
  if (reason === undefined) return error;
  const path = file ?? (error as NodeJS.ErrnoException).path;
  return new NotDone(path === undefined ? reason : `\`${path}\`: ${reason}`);
}
