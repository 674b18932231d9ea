import type { Page } from '../model/page.ts';

/** A rule's page as Markdown, for the folder of documentation. */
export function rulePageMarkdown(page: Page): string {
  const fence = page.id.startsWith('adr/') ? 'markdown' : 'yaml';
  const examples = (title: string, texts: readonly string[]) =>
    texts.length === 0
      ? []
      : [`## ${title}`, '', ...texts.flatMap((text) => [`\`\`\`\`${fence}`, text.trimEnd(), '````', ''])];
  return `${[
    `# ${page.id}`,
    '',
    page.tags.join(' · '),
    '',
    page.what,
    '',
    page.why,
    '',
    ...examples('Wrong', page.bad),
    ...examples('Right', page.good),
    ...(page.sources.length === 0
      ? []
      : ['## Sources', '', ...page.sources.map((source) => `- ${source}`), '']),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

/** All rules by area: what each finds, how grave it is, and the smallest preset that has it. */
export function ruleIndexMarkdown(pages: readonly Page[]): string {
  const lines = [
    '# Rules',
    '',
    `${pages.length} rules. \`recommended\` is on without a config; \`strict\` adds what a finished design should say, \`course\``,
    'what a learner has to show; `adr` are those about decision records. In an example `# <-` marks the lines found.',
    '',
  ];
  for (const [area, some] of byArea(pages)) {
    lines.push(`## ${area}`, '', '| rule | finds | severity | preset |', '|---|---|---|---|');
    for (const { id, what, tags } of some) {
      const [severity = '', preset = '', repair] = tags;
      const name = `[${id.slice(area.length + 1)}](${id}.md)`;
      lines.push(
        `| ${name} | ${cell(what)} | ${severity}${repair === undefined ? '' : ', repaired'} | ${preset} |`,
      );
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The table of the README: an area a row, with its number of rules and some of what they find. */
export function ruleAreasMarkdown(pages: readonly Page[]): string {
  const lines = ['| area | rules | such as |', '|---|---:|---|'];
  for (const [area, some] of byArea(pages)) {
    const [first] = some.filter(({ tags }) => tags[1] === 'recommended' || tags[1] === 'adr');
    lines.push(
      `| [${area}](docs/rules/README.md#${area}) | ${some.length} | ${cell((first ?? some[0])?.what ?? '')} |`,
    );
  }
  return lines.join('\n');
}

function byArea(pages: readonly Page[]): ReadonlyMap<string, readonly Page[]> {
  const areas = new Map<string, Page[]>();
  for (const page of pages) {
    const area = page.id.slice(0, page.id.indexOf('/'));
    const known = areas.get(area);
    if (known === undefined) areas.set(area, [page]);
    else known.push(page);
  }
  return areas;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
