// One comment on the pull request: written at the first push with something to say, edited at every later one.
import { existsSync, readFileSync } from 'node:fs';
import { api, apiList, input, isFork, notice, pullRequest, readEvent, setOutput } from './runner.js';

/** How the comment is found again. */
const MARK = '<!-- sdx:lint -->';
const NOTHING = '### sdx: nothing to report\n';

const event = readEvent();
const pull = pullRequest(event);
if (pull === undefined) {
  console.log('There is no pull request to comment on.');
} else if (isFork(event)) {
  notice(
    'This pull request comes from a fork, whose token may only read, so no comment was written. The annotations and the summary of this run say all.',
  );
} else {
  try {
    await comment(pull.number);
  } catch (error) {
    notice(
      `No comment was written (${error.message}). It needs \`permissions: pull-requests: write\`; the summary of this run says all.`,
    );
  }
}

async function comment(number) {
  const file = input('markdown');
  const found = file !== '' && existsSync(file) ? readFileSync(file, 'utf8') : NOTHING;
  const body = `${MARK}\n${found}`;
  const repository = `/repos/${process.env.GITHUB_REPOSITORY}`;
  const own = (await apiList(`${repository}/issues/${number}/comments`)).find(isOwn);
  if (own === undefined) {
    if (found.startsWith(NOTHING.trimEnd())) console.log('There is nothing to comment.');
    else done(await api('POST', `${repository}/issues/${number}/comments`, { body }));
  } else if (own.body === body) console.log('The comment says it already.');
  else done(await api('PATCH', `${repository}/issues/comments/${own.id}`, { body }));
}

/** Anyone can write the mark into a comment: only one by a bot or by someone of the project is edited. */
function isOwn({ body, user, author_association: association }) {
  if (typeof body !== 'string' || !body.startsWith(MARK)) return false;
  return user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association);
}

function done({ html_url: url }) {
  setOutput('comment-url', url ?? '');
  console.log(`The comment: ${url}`);
}
