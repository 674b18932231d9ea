// What the steps share: the runner's environment, its files for outputs and summaries, and GitHub's API.
import { appendFileSync, readFileSync } from 'node:fs';

/** A step's input, handed over as an environment variable: never as text in a shell script. */
export function input(name, otherwise = '') {
  const value = process.env[`SDX_${name.toUpperCase().replaceAll('-', '_')}`];
  return value === undefined || value.trim() === '' ? otherwise : value.trim();
}

/** The event that started the workflow; an empty one where the runner gives none. */
export function readEvent() {
  const path = process.env.GITHUB_EVENT_PATH;
  return path === undefined || path === '' ? {} : JSON.parse(readFileSync(path, 'utf8'));
}

/** Hands a value to later steps. */
export function setOutput(name, value) {
  const path = process.env.GITHUB_OUTPUT;
  if (path !== undefined && path !== '') appendFileSync(path, `${name}=${oneLine(String(value))}\n`);
}

/** Adds Markdown to the page of this run. */
export function addSummary(text) {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (path !== undefined && path !== '') appendFileSync(path, text);
}

/** Says something on the page of this run that is no failure. */
export function notice(text) {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::notice title=sdx::${escaped}\n`);
}

/** The pull request that an event is about; undefined where it is about none. */
export function pullRequest(event) {
  const pull = event?.pull_request;
  return typeof pull === 'object' && pull !== null ? pull : undefined;
}

/** A pull request from another repository: its token may only read. */
export function isFork(event) {
  const pull = pullRequest(event);
  return pull !== undefined && pull.head?.repo?.full_name !== pull.base?.repo?.full_name;
}

/**
 * One call of GitHub's API, as JSON.
 * @throws Error with the status where it is refused
 */
export async function api(method, path, body) {
  const base = process.env.GITHUB_API_URL ?? 'https://api.github.com';
  const response = await fetch(`${base}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${input('token')}`,
      'content-type': 'application/json',
      'user-agent': 'sdx',
      'x-github-api-version': '2022-11-28',
    },
    signal: AbortSignal.timeout(30_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${method} ${path}`);
  return response.json();
}

/** All items of a list that comes in pages of a hundred; at most 30 pages, the most GitHub gives of a pull request. */
export async function apiList(path) {
  const items = [];
  for (let page = 1; page <= 30; page++) {
    const found = await api('GET', `${path}?per_page=100&page=${page}`);
    items.push(...found);
    if (found.length < 100) break;
  }
  return items;
}

function oneLine(text) {
  return text.replace(/[\r\n]+/g, ' ');
}
