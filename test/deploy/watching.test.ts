import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openMetrics } from '../../platform/telemetry/metrics.ts';
import { moduleRegisters } from '../../server/modules.ts';

const root = join(import.meta.dirname, '..', '..');
const textOf = (...path: string[]) => readFile(join(root, ...path), 'utf8');

interface Dashboard {
  panels: { title: string; targets: { expr: string }[] }[];
}

// written in this repository, in this form
const dashboard = JSON.parse(await textOf('deploy', 'grafana-dashboard.json')) as Dashboard;
const rules = await textOf('deploy', 'alert-rules.yml');
const page = await textOf('docs', 'how-to', 'watch-it.md');

const alerts = rules
  .split('- alert: ')
  .slice(1)
  .map((text) => ({
    name: text.split('\n')[0] ?? '',
    expr: /expr: '(.+)'/.exec(text)?.[1] ?? '',
    summary: /summary: '(.+)'/.exec(text)?.[1] ?? '',
    runbook: /runbook: '(.+)'/.exec(text)?.[1] ?? '',
  }));
const expressions = [
  ...dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
  ...alerts.map(({ name, expr }) => [name, expr] as const),
];

const metrics = openMetrics({ pools: () => [], work: async () => ({ queues: [], behind: [] }), streams: () => 0 });
const measured = new Set([...(await metrics.text()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
const backlogs = new Set([
  'deliveries',
  'given_up_deliveries',
  'seals',
  ...moduleRegisters.flatMap((module) => module.backlogs ?? []).map(({ name }) => name),
]);

test('dashboard and alerts ask for what the server measures', () => {
  assert.ok(expressions.length > 20);
  for (const [where, expr] of expressions) {
    const named = [...expr.matchAll(/\b(?:yingtai|nodejs|process)_[a-z0-9_]+/g)].map(([name]) => name);
    assert.ok(named.length > 0 || expr.startsWith('up{'), `${where} asks for nothing: ${expr}`);
    for (const name of named)
      assert.ok(measured.has(name.replace(/_(?:bucket|count|sum)$/, '')) || measured.has(name), `${where}: ${name}`);
    for (const [, backlog = ''] of expr.matchAll(/backlog="([^"]+)"/g))
      assert.ok(backlogs.has(backlog), `${where}: ${backlog}`);
  }
});

test('every alert says what is wrong, and where it is written what to do', () => {
  assert.ok(alerts.length > 10);
  for (const { name, expr, summary, runbook } of alerts) {
    assert.ok(expr !== '' && summary !== '', name);
    assert.equal(runbook, `docs/how-to/watch-it.md#${name.toLowerCase()}`);
    assert.match(page, new RegExp(`^### ${name}\n\n\\w`, 'm'));
  }
});

test('no heading of the page tells what to do of an alert that there is not', () => {
  const headings = [...page.matchAll(/^### (\w+)$/gm)].map(([, name = '']) => name);
  assert.deepEqual(headings.toSorted(), alerts.map(({ name }) => name).toSorted());
});
