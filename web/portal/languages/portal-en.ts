import { portalNamespacesOf } from '../../i18n/namespaces.ts';

/** What the portal says in English: of each module only the part `portal`, so that it stays light. */
export const texts = portalNamespacesOf(
  import.meta.glob('../../../modules/{identity,service-desk,files}/i18n/en.json', {
    eager: true,
    import: 'portal',
  }),
  import.meta.glob('../../i18n/en.json', { eager: true, import: 'default' }),
);
