import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { namesOf, type Filter } from '../../../../web/ui/list/filter.ts';
import { dimensionTexts } from './report-facts.ts';
import type { AskedReport } from './use-report-question.ts';

interface OtherFiltersProps extends Pick<AskedReport, 'facts' | 'question' | 'ask'> {
  /** Those that have a chip of their own. */
  filters: readonly Filter[];
}

/** What narrows a report besides, from a link or another page: said, so that nothing narrows unseen, and taken away. */
export function OtherFilters({ facts, question: { narrowing }, ask, filters }: OtherFiltersProps) {
  const { t } = useTranslation();
  const known = filters.flatMap(namesOf);
  const others = Object.keys(narrowing).filter((name) => !known.includes(name));
  if (others.length === 0) return null;
  const nameOf = (name: string) => t(`${dimensionTexts[facts]}.${dimensionOf(name)}`, { defaultValue: name });
  return (
    <div className="yt-report-others">
      {others.map((name) => (
        <Tag key={name} closable onClose={() => ask({ [name]: undefined })}>
          {t('reports:question.narrowedBy', { name: nameOf(name) })}
        </Tag>
      ))}
    </div>
  );
}

/** `assetKind` of an address is the dimension `asset_kind`, `siteId` is `site`. */
function dimensionOf(name: string): string {
  return name.replace(/Id$/, '').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
