/** What must come true in both browsers, written once; the spec files run it in each. */
import type { App, Portal } from '../support/app';
import { badge } from './badge';
import { budget } from './budget';
import { card } from './card';
import { copying } from './copying';
import { crowd } from './crowd';
import { anyTable, letter, list, workbook } from './desk';
import { folded, wrongFiles } from './desk-options';
import { doubts } from './doubts';
import { elsewhere } from './elsewhere';
import { copies, facts, tables } from './exports';
import { frames } from './frames';
import { hidden, prints } from './hidden';
import { keyboard } from './keyboard';
import { late } from './late';
import { looks, marks, off } from './marks';
import { aboutRules, packs, reference } from './options';
import { arrows, follows, narrowed, siteOff, steps } from './panel';
import { phrases, phrasesInText, remarks } from './phrases';
import { pinned } from './pinned';
import { findings } from './popup';
import { printed } from './printed';
import { readable } from './readable';
import { dropped, kinds, overCells, ways } from './reader';
import { faults, hostile, unreachable } from './reader-faults';
import { routed, told } from './routed';
import { single } from './single';
import { suspects } from './suspects';
import { text } from './text';
import { unjudged, verdicts } from './verdicts';
import { nothingToExport, welcome } from './welcome';
import { interrupted, listHere, workbench } from './workbench';
import { judgedAgain, lastYear, levels } from './workbench-beside';
import { attached, broughtFiles } from './workbench-files';
import { letters } from './workbench-letters';
import { pictures } from './workbench-pictures';
import { robots } from './workbench-robots';
import { besideAnother, endedEarly, runs } from './workbench-runs';

export const SCENARIOS: Record<string, (app: App, portal: Portal) => Promise<void>> = {
  'the badge tells what was found on each page of the portal': badge,
  'every cell of a broken sum is marked and no other': marks,
  'marks off: the page is to the byte what it was, now and on the next visit': off,
  'each kind of mark is seen without its colour': looks,
  'in low rows marked figures read as unmarked ones': readable,
  'one of many findings is singled out, its terms stepped through': single,
  'the card shows every difference, hides none of what it explains, and stays when clicked for':
    pinned,
  'tables that are not shown are audited, told of as such, and opened by a jump': hidden,
  'what is hidden for good does not count, what is unfolded later does': prints,
  'a frame of another site is named, and nobody says that nothing is there': elsewhere,
  'underlined phrases are reached and told of by keyboard': keyboard,
  'marks never get into what is copied from the page': copying,
  'a printed page tells what its marks mean': printed,
  'a marked cell explains its sums to pointer and keyboard': card,
  'the popup sums up, groups the findings and leads to their cells': findings,
  'the cells that are probably wrong are named, with what they were': suspects,
  'doubts are sorted: likely slips first, mere blanks ask nobody to look, one of several is no suspect':
    doubts,
  'what the narrative says otherwise is underlined, explained and leaves no trace': phrases,
  'so it is in a report that is plain text': phrasesInText,
  'a remark on the narrative is underlined and said beside the tick': remarks,
  'the report is saved as CSV and JSON': facts,
  'every table of the page is saved, text never as a formula': tables,
  'copied tables paste as tables': copies,
  'the letter to the unit is in the clipboard after three actions, one finding after two': letter,
  'the list of problems is saved as workbook, CSV and Markdown, and opens as a page to print': list,
  'a report is saved as a workbook of its own tables, and as a row for who collects many': workbook,
  'any table of a page is listed, shown, chosen, joined, copied and saved': anyTable,
  'reports that come late, change and go are audited as they stand': late,
  'a single-page site goes from a list to a report, long after it was loaded': routed,
  'sentences that change after the audit are audited again': told,
  'reports in frames of every kind add up, and findings lead into the right frame': frames,
  'the rule reference opens at the rule that its address names': reference,
  'a finding leads to its rule, from the popup and from the card': aboutRules,
  'rule packs are brought, judged, switched, exported, replaced and removed': packs,
  'the rule reference folds, is searched, and unfolds for an address': folded,
  'a file that is no rule pack is called what it is': wrongFiles,
  'findings are judged: marks and counts follow, the next visit knows, all is shown and erased':
    verdicts,
  'of findings that nobody judges nothing is kept': unjudged,
  'a report that is plain text is audited like any other': text,
  'twenty tabs at once are each answered for their own page': crowd,
  'popup and panel lead from one finding to the next, marked in page and list': steps,
  'the list is narrowed down by counts, words and folds': narrowed,
  'the list is worked by arrow keys': arrows,
  'the panel follows its tab and its page': follows,
  'a site that is switched off is left alone': siteOff,
  'a newcomer is shown a real finding': welcome,
  'a page without report or tables offers no exports': nothingToExport,
  'a budget without a form is audited by its own totals': budget,
  'a report is read from a file of each kind as from a page': kinds,
  'in a file marks lie over their cells at any zoom': overCells,
  'attachments and tabs that show a PDF lead to the file reader': ways,
  'files are dropped, an archive is listed and each of its files audited': dropped,
  'a file that cannot be read says why': faults,
  'a file that cannot be had says why, and only web and disk are asked': unreachable,
  'of foreign markup only its text is shown': hostile,
  'a list is read to its end, its reports audited in one go, and the result taken away': workbench,
  'the popup on a list of reports leads to the workbench': listHere,
  'a run whose page was closed goes on where it was and asks for nothing twice': interrupted,
  'reports of a run are held against last year’s, in it or kept before, and copied text is shown side by side':
    lastYear,
  'a roster tells who has not reported, is late or twice; a level above stands beside its sum':
    levels,
  'findings of a run are gone through across rows, judged, checked again, and shown in the copy that is kept':
    judgedAgain,
  'reports in files behind pages come out of a run as reports that are pages do': attached,
  'files that are dropped or chosen are reports of a run, whatever becomes of its page':
    broughtFiles,
  'each unit with something to put right gets its letter: saved, all in one archive, printed':
    letters,
  'a run is seen in pictures: outcomes and rules by unit, requests over the years, a table behind each':
    pictures,
  'a run is named, saved, deleted and brought back; what is no run is not taken': runs,
  'a run that is ended before its end keeps what was read, and goes on with the rest when told to':
    endedEarly,
  'a run is put beside one of before: fixed, still there, new, and reports that only one has':
    besideAnother,
  'what robots.txt asks is shown before a run, and its reader decides; failures are retried by reason':
    robots,
};
