import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readContract } from '../../contract.contract.ts';
import { ContractFacts } from './contract-facts.tsx';
import './contract-page.css';
import { useContractWords } from './use-contract-words.ts';

/** The contract beside the list. */
export function ContractSummary({ id }: { id: string }) {
  const { stateOf } = useContractWords();
  const result = useAnswer(readContract, { params: { contract: id } });
  return (
    <Answered result={result}>
      {(contract) => (
        <>
          <header className="contract-summary-head">
            <h2>
              <Go to={`/contracts/${contract.id}`}>
                {contract.number} {contract.name}
              </Go>
            </h2>
            <Status {...stateOf(contract.status)} />
          </header>
          <ContractFacts contract={contract} />
        </>
      )}
    </Answered>
  );
}
