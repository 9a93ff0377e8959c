import { settingTable } from './settings.ts';

/** `docs/generated/settings.md`: every environment variable, Chinese first. */
export function settingsPage(): string {
  const rows = Object.values(settingTable).map(({ variable, standard, kind, zh, en }) => {
    const cells = [`\`${variable}\``, standard === null ? '–' : `\`${standard}\``];
    return `| ${[...cells, `${zh}<br>${en}`, `${kind.allowed.zh}<br>${kind.allowed.en}`].join(' | ')} |`;
  });
  return [
    '# 设置 · Settings',
    '',
    '所有设置都是环境变量，在启动时读取一次；空值等于未设置。',
    'All settings are environment variables, read once at the start; an empty one counts as not set.',
    '',
    '| 变量 · Variable | 缺省 · Default | 含义 · Meaning | 允许 · Allowed |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
