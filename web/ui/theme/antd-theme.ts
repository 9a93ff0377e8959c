import { theme } from 'antd';
import type { ThemeConfig } from 'antd';
import { fontFamilyCode, fontSize, palettes } from './tokens.ts';
import type { Mode, Palette } from './tokens.ts';

/** antd in our colours: what its algorithm would derive is set where contrast or calm ask for it. */
export function antdThemeFor(mode: Mode): ThemeConfig {
  const palette = palettes[mode];
  return {
    algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      // of the page, which knows the language
      fontFamily: 'inherit',
      fontFamilyCode,
      fontSize,
      borderRadius: 4,
      // a key that is pressed while something folds away would be lost: decision 0053
      motion: false,
      ...brandColours(palette),
      ...meaningColours(palette),
      ...quietColours(palette),
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Form: { verticalLabelPadding: '0 0 4px', itemMarginBottom: 20 },
      Tooltip: { colorBgSpotlight: palette.ink, colorTextLightSolid: palette.onInk },
    },
  };
}

function brandColours({ brand, brandHover, brandSoft, onBrand }: Palette) {
  return {
    colorPrimary: brand,
    colorPrimaryHover: brandHover,
    colorPrimaryActive: brandHover,
    colorPrimaryBg: brandSoft,
    colorPrimaryBgHover: brandSoft,
    colorPrimaryBorder: brand,
    colorLink: brand,
    colorLinkHover: brandHover,
    colorLinkActive: brandHover,
    colorTextLightSolid: onBrand,
    controlItemBgActive: brandSoft,
  };
}

function meaningColours({ breached, breachedSoft, soon, soonSoft, met, metSoft, waiting, waitingSoft }: Palette) {
  return {
    colorError: breached,
    colorErrorText: breached,
    colorErrorBg: breachedSoft,
    colorErrorBorder: breached,
    colorWarning: soon,
    colorWarningBg: soonSoft,
    colorWarningBorder: soon,
    colorSuccess: met,
    colorSuccessBg: metSoft,
    colorSuccessBorder: met,
    colorInfo: waiting,
    colorInfoBg: waitingSoft,
    colorInfoBorder: waitingSoft,
  };
}

function quietColours({ text, textQuiet, ground, surface, raised, line, lineSoft }: Palette) {
  return {
    colorText: text,
    colorTextHeading: text,
    colorTextSecondary: textQuiet,
    colorTextTertiary: textQuiet,
    colorTextDescription: textQuiet,
    colorTextPlaceholder: textQuiet,
    colorBgLayout: ground,
    colorBgContainer: surface,
    colorBgElevated: raised,
    colorBorder: line,
    colorBorderSecondary: lineSoft,
  };
}
