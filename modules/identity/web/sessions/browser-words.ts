const browsers = [
  { name: 'Edge', mark: /Edg\// },
  { name: 'WeCom', mark: /wxwork\// },
  { name: 'WeChat', mark: /MicroMessenger\// },
  { name: 'Firefox', mark: /Firefox\// },
  { name: 'Chrome', mark: /Chrome\// },
  { name: 'Safari', mark: /Safari\// },
];
const systems = [
  { name: 'Windows', mark: /Windows/ },
  { name: 'Android', mark: /Android/ },
  { name: 'iOS', mark: /iPhone|iPad/ },
  { name: 'macOS', mark: /Mac OS X/ },
  { name: 'Linux', mark: /Linux/ },
];

/** `Chrome · Windows`: enough to know one's own machine again; null when it is neither of those that we know. */
export function browserWords(userAgent: string | null): string | null {
  if (userAgent === null) return null;
  const known = [browsers, systems].flatMap((kinds) => kinds.find(({ mark }) => mark.test(userAgent))?.name ?? []);
  return known.length > 0 ? known.join(' · ') : null;
}
