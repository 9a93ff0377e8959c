import { portalNamespacesOf } from '../../i18n/namespaces.ts';

/** What the portal says in Chinese: of each module only the part `portal`, so that it stays light. */
export const texts = portalNamespacesOf(
  import.meta.glob('../../../modules/{identity,service-desk,files}/i18n/zh-CN.json', {
    eager: true,
    import: 'portal',
  }),
  import.meta.glob('../../i18n/zh-CN.json', { eager: true, import: 'default' }),
);
