/** What must come true in both browsers, written once; the spec files run it in each. */
import type { App, Portal } from '../support/app';
import { badge } from './badge';
import { budget } from './budget';
import { card } from './card';
import { crowd } from './crowd';
import { copies, facts, tables } from './exports';
import { frames } from './frames';
import { late } from './late';
import { looks, marks, off } from './marks';
import { aboutRules, packs, reference } from './options';
import { phrases, phrasesInText, remarks } from './phrases';
import { findings } from './popup';
import { routed, told } from './routed';
import { suspects } from './suspects';
import { text } from './text';

export const SCENARIOS: Record<string, (app: App, portal: Portal) => Promise<void>> = {
  'the badge tells what was found on each page of the portal': badge,
  'every cell of a broken sum is marked and no other': marks,
  'marks off: the page is to the byte what it was, now and on the next visit': off,
  'each kind of mark is seen without its colour': looks,
  'a marked cell explains its sums to pointer and keyboard': card,
  'the popup sums up, groups the findings and leads to their cells': findings,
  'the cells that are probably wrong are named, with what they were': suspects,
  'what the narrative says otherwise is underlined, explained and leaves no trace': phrases,
  'so it is in a report that is plain text': phrasesInText,
  'a remark on the narrative is underlined and said beside the tick': remarks,
  'the report is saved as CSV and JSON': facts,
  'every table of the page is saved, text never as a formula': tables,
  'copied tables paste as tables': copies,
  'reports that come late, change and go are audited as they stand': late,
  'a single-page site goes from a list to a report, long after it was loaded': routed,
  'sentences that change after the audit are audited again': told,
  'reports in frames of every kind add up, and findings lead into the right frame': frames,
  'the rule reference opens at the rule that its address names': reference,
  'a finding leads to its rule, from the popup and from the card': aboutRules,
  'rule packs are brought, judged, switched, exported, replaced and removed': packs,
  'a report that is plain text is audited like any other': text,
  'twenty tabs at once are each answered for their own page': crowd,
  'a budget without a form is audited by its own totals': budget,
};
