import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readAsset } from '../../asset.contract.ts';
import { AssetDoubts } from './asset-doubts.tsx';
import { AssetFacts } from './asset-facts.tsx';
import './asset-summary.css';
import { useAssetWords } from './use-asset-words.ts';

/** The machine beside the list. */
export function AssetSummary({ id }: { id: string }) {
  const { stateOf } = useAssetWords();
  const result = useAnswer(readAsset, { params: { asset: id } });
  return (
    <Answered result={result}>
      {(asset) => (
        <>
          <header className="asset-summary-head">
            <h2>
              <Go to={`/assets/${asset.id}`}>
                {asset.number} {asset.name}
              </Go>
            </h2>
            <Status {...stateOf(asset.status)} />
          </header>
          <AssetDoubts asset={asset} />
          <AssetFacts asset={asset} />
        </>
      )}
    </Answered>
  );
}
