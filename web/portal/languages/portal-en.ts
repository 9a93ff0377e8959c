import { portalNamespacesOf } from '../../i18n/namespaces.ts';

/** What the portal says in English: of each module only its part `portal`, and what it tells people, so that it stays light. */
export const texts = portalNamespacesOf(
  {
    portal: import.meta.glob(
      '../../../modules/{identity,service-desk,files,notifications,sla,contracts}/i18n/en.json',
      {
        eager: true,
        import: 'portal',
      },
    ),
    notice: import.meta.glob('../../../modules/service-desk/i18n/en.json', { eager: true, import: 'notice' }),
  },
  import.meta.glob('../../i18n/en.json', { eager: true, import: 'default' }),
);
