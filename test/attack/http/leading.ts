/** Parameters by which pages elsewhere are led on to others. */
export const leading = [
  'next',
  'url',
  'return',
  'returnTo',
  'return_to',
  'redirect',
  'redirect_uri',
  'continue',
  'to',
  'from',
  'path',
  'callback',
  'logo',
];
/** Addresses of others, as they are written who hope that they pass for ours. */
export const away = [
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/%0d%0aset-cookie:a=b',
  'https:evil.example',
];
