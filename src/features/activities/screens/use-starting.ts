import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReplyOf } from '#kernel/contract.ts';
import type { Refusal } from '#kernel/result.ts';
import { useAction } from '#web/api-hooks.ts';
import { useToast } from '#web/components/toast/toast.tsx';
import { refusalsOf } from '#web/failures.ts';
import { createSummary, getSummaryStart } from '../contract/definitions.ts';
import { listSummaries } from '../contract/summaries.ts';
import type { SummaryParts } from '../model/definition.ts';
import type { SummaryDefinition } from '../model/summary.ts';
import { blankDefinition, codeFault, fitDefinition, listLacking } from '../rules/start.ts';
import { newWords as words } from '../words/new-summary.ts';
import { type Source, useFaults } from './summary-sections.tsx';

type Start = ReplyOf<typeof getSummaryStart>;

const NO_PARTS: SummaryParts = { requirements: [], figures: [], texts: [], photos: [] };
const NO_SOURCE: Source = { letter: null, verified: false };
const NO_PROGRAMME: Refusal = {
  code: 'missing',
  sentence: words.programmeMissing,
  field: 'body.programmeId',
};

const onlyOne = ({ programmes }: Start) => (programmes.length === 1 ? programmes[0] : undefined);

// What is written, and what it began as. Nothing of a copy counts as verified.
const useWriting = (start: Start) => {
  const [programme, setProgramme] = useState(onlyOne(start));
  const [sampleId, setSampleId] = useState<string>();
  const [code, setCode] = useState('');
  const parts = programme?.parts ?? NO_PARTS;
  const [definition, setDefinition] = useState(() => blankDefinition(parts));
  const [source, setSource] = useState(NO_SOURCE);
  const begin = (id: string | undefined, known: SummaryParts) => {
    const sample = start.samples.find((one) => one.id === id);
    setSampleId(id);
    setSource({ letter: sample?.letter ?? null, verified: false });
    setDefinition(sample ? fitDefinition(sample.definition, known) : blankDefinition(known));
  };
  const chooseProgramme = (id: string | undefined) => {
    const next = start.programmes.find((one) => one.id === id);
    setProgramme(next);
    if (next) begin(sampleId, next.parts);
  };
  return {
    ...{ programme, sampleId, code, setCode, definition, source, setSource, chooseProgramme },
    chooseSample: (id: string | undefined) => begin(id, parts),
    set: (change: Partial<SummaryDefinition>) => setDefinition({ ...definition, ...change }),
  };
};

const useKeeping = () => {
  const toast = useToast();
  const navigate = useNavigate();
  return useAction(createSummary, {
    invalidates: [listSummaries, getSummaryStart],
    onDone: () => {
      toast(words.saved);
      void navigate({ to: '/summaries' });
    },
  });
};

/** A summary while it is made: its programme, what it began as, its code, and what it says. */
export const useStarting = (start: Start) => {
  const one = useWriting(start);
  const { programme, code, definition, source } = one;
  const [tried, setTried] = useState(false);
  const action = useKeeping();
  const lacking = (): Refusal[] => {
    if (!programme) return [NO_PROGRAMME];
    const fault = codeFault(code, programme.codes);
    return [...(fault ? [fault] : []), ...listLacking(definition)];
  };
  const faults = useFaults([...refusalsOf(action.error), ...(tried ? lacking() : [])]);
  const save = () => {
    setTried(true);
    if (!programme || lacking().length > 0) return;
    action.mutate({ body: { programmeId: programme.id, code, definition, ...source } });
  };
  return { ...one, ...faults, action, save };
};
