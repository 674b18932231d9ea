import type { Happening } from '../models/events.ts';
import type { Sample } from '../target.ts';
import { ensure } from '../violation.ts';

interface Changed {
  readonly changedDocuments: (event: unknown, paths: readonly string[]) => Promise<unknown>;
}
interface Runner {
  readonly isFork: (event: unknown) => boolean;
}

/** What the action makes of an event: a list of paths inside the checkout, or that no one can tell. */
export async function checkEvent({ bytes }: Sample): Promise<void> {
  const { event, files, status, paths } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Happening;
  const { changedDocuments } = (await import(
    new URL('../../../action/changed.js', import.meta.url).href
  )) as Changed;
  const { isFork } = (await import(new URL('../../../action/runner.js', import.meta.url).href)) as Runner;
  const fetched = globalThis.fetch;
  // The action is the only code that talks to a network; here it talks to this.
  globalThis.fetch = async () => new Response(JSON.stringify(files), { status });
  try {
    const changed = await changedDocuments(event, paths);
    ensure(typeof isFork(event) === 'boolean', 'a fork or none');
    if (changed === undefined) return;
    ensure(Array.isArray(changed), 'a list of paths');
    for (const path of changed)
      ensure(
        typeof path === 'string' && !path.split('/').includes('..'),
        'paths inside the checkout',
        String(path),
      );
  } finally {
    globalThis.fetch = fetched;
  }
}
