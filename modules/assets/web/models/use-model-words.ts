import { useTranslation } from 'react-i18next';
import { modelSources, type AssetModelRow } from '../../asset-model.contract.ts';

/** How the codes of models are called. */
export function useModelWords() {
  const { t } = useTranslation('assets');
  const source = (code: AssetModelRow['source']) => t(`model.sources.${code}`);
  return { source, sources: modelSources.map((value) => ({ value, label: source(value) })) };
}
