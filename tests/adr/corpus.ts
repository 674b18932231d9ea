import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AdrLog, readLog } from '../../src/adr/log.ts';
import { folderOf, normalPath } from '../../src/adr/naming.ts';
import { relativeTarget } from '../../src/lint/rules/adr/broken-link.ts';
import { Source } from '../../src/model/source.ts';

/** 670 real records, beside the project where they are at hand; never part of it. */
export const corpus = fileURLToPath(new URL('../../../shared/data/adr-corpus', import.meta.url));
export const hasCorpus = existsSync(corpus);
export const WITHOUT = `the decision logs are not at hand (${relative(fileURLToPath(new URL('../..', import.meta.url)), corpus)})`;

export const LOGS: readonly string[] = [
  'HHS+simpler-grants-gov/docs/decisions/infra',
  'HHS+simpler-grants-gov/documentation/wiki/product/decisions/adr',
  'HHS+simpler-grants-gov/documentation/wiki/product/decisions/infra',
  'JabRef+jabref/docs/decisions',
  'adr+madr/docs/decisions',
  'eclipse-edc+Connector/docs/developer/decision-records',
  'johanhaleby+occurrent/doc/architecture/decisions',
  'kumahq+kuma/docs/madr/decisions',
  'microsoft+semantic-kernel/docs/decisions',
  'npryce+adr-tools/doc/adr',
  'opendatahub-io+architecture-decision-records/architecture-decision-records',
];

export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .sort();
}

/** The files of one of the logs, each with its repository before it. */
export function corpusPages(name: string): readonly string[] {
  return filesBelow(join(corpus, name)).map((path) => relative(corpus, path).split(sep).join('/'));
}

/** One of the logs. What lies outside it was not collected, so links that lead there count as present. */
export function corpusLog(name: string): AdrLog {
  const repository = join(corpus, name.slice(0, name.indexOf('/')));
  const folder = name.slice(name.indexOf('/') + 1);
  const files = filesBelow(join(repository, folder)).map(
    (path) =>
      new Source(
        relative(repository, path).split(sep).join('/'),
        readFileSync(path, 'utf8').replace(/^\ufeff/, ''),
        'markdown',
      ),
  );
  const present = new Set<string>();
  for (const { name: path } of files) {
    for (let at = path; at !== ''; at = folderOf(at)) present.add(at);
  }
  for (const record of readLog(files, folder).records) {
    for (const { url } of record.references) {
      const target = relativeTarget(url);
      if (target === undefined) continue;
      const full = normalPath(`${folderOf(record.source.name)}/${target}`);
      if (!full.startsWith(`${folder}/`) || !full.endsWith('.md')) present.add(full);
    }
  }
  return readLog(files, folder, { present, today: '2026-11-20' });
}
