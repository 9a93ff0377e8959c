import { Button, ColorPicker } from 'antd';
import { useTranslation } from 'react-i18next';
import { brandPalette } from '../../../web/ui/light/brand-palette.ts';
import type { OwnPartProps } from '../../../web/ui/form/field.ts';
import { palettes } from '../../../web/ui/theme/tokens.ts';
import './colour-input.css';

const delivered = palettes.light.brand;

/** A colour, and how the portal will look in it, in the light and in the dark: as it is made readable. */
export function ColourInput({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('tenancy');
  const chosen = typeof value === 'string' ? value : null;
  return (
    <div className="colour-input">
      <span>
        <ColorPicker
          {...(id !== undefined && { id })}
          value={chosen ?? delivered}
          disabledAlpha
          format="hex"
          showText
          onChangeComplete={(colour) => onChange?.(colour.toHexString().slice(0, 7).toLowerCase())}
        />
        {chosen !== null && (
          <Button type="link" onClick={() => onChange?.(null)}>
            {t('brand.colorNone')}
          </Button>
        )}
      </span>
      <Preview colour={chosen} />
    </div>
  );
}

function Preview({ colour }: { colour: string | null }) {
  const { t } = useTranslation('tenancy');
  const worn = colour === null ? palettes : brandPalette(colour);
  return (
    <div className="colour-preview" role="img" aria-label={t('brand.preview')}>
      {(['light', 'dark'] as const).map((mode) => (
        <span key={mode} style={{ background: palettes[mode].surface }}>
          <b style={{ background: worn[mode].brand, color: worn[mode].onBrand }}>{t('brand.previewButton')}</b>
          <i style={{ color: worn[mode].brand }}>{t('brand.previewLink')}</i>
        </span>
      ))}
    </div>
  );
}
