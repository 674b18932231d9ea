// Which documents a pull request or a push changed.
import { execFileSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { apiList, pullRequest } from './runner.js';

const DOCUMENT = /\.(?:ya?ml|md|markdown)$/i;

/**
 * The changed documents below `paths` that still exist, or undefined where no one can tell: then all are linted.
 * Links are left out, as they may lead out of the repository.
 */
export async function changedDocuments(event, paths) {
  const names = await changedNames(event);
  return names?.filter((name) => DOCUMENT.test(name) && isBelow(name, paths) && isPlainFile(name)).sort();
}

async function changedNames(event) {
  const pull = pullRequest(event);
  if (pull !== undefined) return (await fromPullRequest(pull)) ?? fromGit(pull.base?.sha, 'HEAD');
  return fromGit(event?.before, event?.after);
}

async function fromPullRequest({ number }) {
  try {
    const files = await apiList(`/repos/${process.env.GITHUB_REPOSITORY}/pulls/${number}/files`);
    return files.filter(({ status }) => status !== 'removed').map(({ filename }) => filename);
  } catch {
    return undefined;
  }
}

/** Names that differ between two commits, where the checkout has both. */
function fromGit(from, to) {
  const isCommit = /^(?:[0-9a-f]{40}|HEAD)$/;
  if (!isCommit.test(from ?? '') || !isCommit.test(to ?? '') || /^0+$/.test(from)) return undefined;
  try {
    const out = execFileSync('git', ['diff', '--name-only', '--diff-filter=d', '-z', from, to], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return out.split('\0').filter((name) => name !== '');
  } catch {
    return undefined;
  }
}

function isBelow(name, paths) {
  if (name.split('/').includes('..')) return false;
  return paths.some((path) => {
    const folder = path.replace(/^\.\//, '').replace(/\/+$/, '');
    return folder === '' || folder === '.' || name === folder || name.startsWith(`${folder}/`);
  });
}

function isPlainFile(name) {
  return lstatSync(name, { throwIfNoEntry: false })?.isFile() === true;
}
