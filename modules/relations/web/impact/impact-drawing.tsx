import { Background, Controls, Handle, Position, ReactFlow, type Edge, type Node, type NodeProps } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '../../../../web/ui/go.tsx';
import { pathOfEnd } from '../relations/end-path.ts';
import type { Box, Drawn } from './fold-impact.ts';
import './impact-drawing.css';
import { boxSize, type Places } from './place-boxes.ts';

interface ImpactDrawingProps {
  drawn: Drawn;
  places: Places;
  onUnfold: (id: string) => void;
}

type BoxNode = Node<{ box: Box }, 'box'>;

/** For the mouse: what it says stands in the list as well. */
export function ImpactDrawing({ drawn, places, onUnfold }: ImpactDrawingProps) {
  const go = useGo();
  const { t } = useTranslation('relations');
  const nodes = useMemo(() => nodesOf(drawn, places), [drawn, places]);
  const edges = useEdges(drawn);
  const press = ({ data: { box } }: BoxNode) => {
    if (box.as === 'node') go(pathOfEnd(box.node));
    else if (box.opens) onUnfold(box.id);
  };
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodeClick={(_event, node) => press(node)}
      fitView
      fitViewOptions={{ maxZoom: 1, padding: 0.08 }}
      minZoom={0.05}
      maxZoom={2}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      ariaLabelConfig={{
        'controls.ariaLabel': t('impact.graph'),
        'controls.zoomIn.ariaLabel': t('impact.zoomIn'),
        'controls.zoomOut.ariaLabel': t('impact.zoomOut'),
        'controls.fitView.ariaLabel': t('impact.fit'),
      }}
      onlyRenderVisibleElements
      zoomOnScroll={false}
      preventScrolling={false}
      proOptions={{ hideAttribution: true }}
    >
      <Background />
      <Controls showInteractive={false} />
    </ReactFlow>
  );
}

function nodesOf({ boxes }: Drawn, places: Places): BoxNode[] {
  return boxes.map((box) => ({
    id: box.id,
    type: 'box',
    position: places.get(box.id) ?? { x: 0, y: 0 },
    data: { box },
    ...boxSize,
  }));
}

function useEdges({ lines }: Drawn): Edge[] {
  const { t } = useTranslation('relations');
  return useMemo(() => {
    // of lines of one kind from one box the first says which: their words would lie over each other
    const said = new Set<string>();
    return lines.map(({ from, to, kind }) => {
      const isSaid = said.has(`${from} ${kind}`);
      said.add(`${from} ${kind}`);
      const edge = { id: `${from} ${kind} ${to}`, source: from, target: to };
      return isSaid ? edge : { ...edge, label: t(`kind.${kind}`) };
    });
  }, [lines, t]);
}

const nodeTypes = { box: BoxPicture };

function BoxPicture({ data: { box } }: NodeProps<BoxNode>) {
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      {box.as === 'node' ? <NodePicture box={box} /> : <FoldPicture box={box} />}
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  );
}

function NodePicture({ box: { node } }: { box: Extract<Box, { as: 'node' }> }) {
  const { t } = useTranslation('relations');
  const { kind, name, number, importance, step } = node;
  return (
    <div
      className="impact-box"
      aria-hidden
      data-kind={kind}
      data-importance={importance}
      data-failing={step === 0 || undefined}
    >
      <strong>{name}</strong>
      <small>{number ?? (importance === null ? t(`end.${kind}`) : t(`importance.${importance}`))}</small>
    </div>
  );
}

function FoldPicture({ box: { kind, count, hasBeyond, opens } }: { box: Extract<Box, { as: 'fold' }> }) {
  const { t } = useTranslation('relations');
  return (
    <div className="impact-box" aria-hidden data-kind={kind} data-fold={opens ? 'opens' : 'stays'}>
      <strong>{t(`impact.${kind}`, { count })}</strong>
      {hasBeyond && <small>{t('impact.foldBeyond')}</small>}
    </div>
  );
}
