/// <reference types="vite/client" />

/*
 * antd's locale files are ES modules that TypeScript, told nothing by their package.json, takes for CommonJS;
 * Vite reads them as what they are.
 */
declare module 'antd/es/locale/zh_CN.js' {
  import type { ConfigProviderProps } from 'antd';
  const locale: NonNullable<ConfigProviderProps['locale']>;
  export default locale;
}
declare module 'antd/es/locale/en_US.js' {
  import type { ConfigProviderProps } from 'antd';
  const locale: NonNullable<ConfigProviderProps['locale']>;
  export default locale;
}
