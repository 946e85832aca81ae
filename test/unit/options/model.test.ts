// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as model from '../../../entrypoints/options/model';
import * as packs from '../../../lib/browser/packs';
import * as save from '../../../lib/browser/save';
import * as settings from '../../../lib/browser/settings';
import { BUILTIN_PACKS } from '../../../lib/packs/builtin';
import { LARGEST } from '../../../lib/packs/read';
import { speakChinese } from '../support/words';

vi.mock('../../../lib/browser/language-setting');
vi.mock('../../../lib/browser/packs');
vi.mock('../../../lib/browser/save');
vi.mock('../../../lib/browser/settings');
speakChinese();

const TEXT = readFileSync('assets/public/example.rules.json', 'utf8');
const file = (text: string, name = '规则.rules.json') => new File([text], name);
const [BUILTIN] = BUILTIN_PACKS;

/** What was said, by its kind. */
const said = () => model.notices.value.map(({ kind }) => kind);
const ids = () => model.custom.value.map(({ pack }) => pack.id);
const lastKept = () => vi.mocked(packs.keepPacks).mock.lastCall?.[0];

beforeEach(async () => {
  vi.resetAllMocks();
  vi.mocked(packs.keptPacks).mockResolvedValue({ packs: [], broken: [] });
  vi.mocked(settings.marksShown).mockResolvedValue(true);
  model.notices.value = [];
  await model.start();
});

/** Three packs like the example. */
async function three() {
  for (const id of ['one', 'two', 'three'])
    await model.bring([
      file(
        TEXT.replace(/"id": "[^"]*"/, `"id": "${id}"`).replaceAll(
          /"rule": "[^."]*\./g,
          `"rule": "${id}.`,
        ),
      ),
    ]);
  expect(ids()).toEqual(['one', 'two', 'three']);
  model.notices.value = [];
}

describe('a file', () => {
  test('of a pack adds it, switched on', async () => {
    await model.bring([file(`\ufeff${TEXT}`)]);
    expect(said()).toEqual(['said']);
    expect(lastKept()).toEqual({ packs: model.custom.value, broken: [] });
    expect(model.custom.value.map(({ on }) => on)).toEqual([true]);
    expect(model.active.value).toEqual([...BUILTIN_PACKS, model.custom.value[0]?.pack]);
  });

  test('with faults, of a built-in pack’s id or too large changes nothing', async () => {
    await model.bring([file('{'), file(JSON.stringify(BUILTIN)), file(' '.repeat(LARGEST + 1))]);
    expect(said()).toEqual(['faults', 'refused', 'refused']);
    expect(packs.keepPacks).not.toHaveBeenCalled();
  });

  test('that cannot be read is told of, and the next is read', async () => {
    const unread = file(TEXT);
    unread.text = () => Promise.reject(new Error('gone'));
    await model.bring([unread, file(TEXT)]);
    expect(said()).toEqual(['refused', 'said']);
  });

  test('of a pack that is there already replaces it only when told to', async () => {
    await three();
    const [, two] = model.custom.value;
    await model.toggle(two as packs.CustomPack);
    const title = { zh: '新', en: 'new' };
    await model.bring([file(JSON.stringify({ ...two?.pack, title }))]);
    expect(said()).toEqual(['clash']);
    expect(model.custom.value[1]?.pack).toEqual(two?.pack);
    await model.replace(model.notices.value[0] as Parameters<typeof model.replace>[0]);
    expect(said()).toEqual(['said']);
    expect(model.custom.value[1]).toMatchObject({ pack: { id: 'two', title }, on: false });
  });
});

describe('a pack', () => {
  test('that is switched off takes no part', async () => {
    await three();
    await model.toggle(model.custom.value[1] as packs.CustomPack);
    expect(model.active.value.slice(BUILTIN_PACKS.length).map(({ id }) => id)).toEqual([
      'one',
      'three',
    ]);
  });

  test('that was removed comes back to its place', async () => {
    await three();
    await model.remove(model.custom.value[1] as packs.CustomPack);
    expect(ids()).toEqual(['one', 'three']);
    expect(said()).toEqual(['removed']);
    await model.restore(model.notices.value[0] as Parameters<typeof model.restore>[0]);
    expect(ids()).toEqual(['one', 'two', 'three']);
    expect(said()).toEqual([]);
  });

  test('is exported as it would be imported again', async () => {
    await three();
    const [one] = model.custom.value;
    model.exportPack(one?.pack as packs.CustomPack['pack']);
    const [name, text] = vi.mocked(save.saveFile).mock.lastCall ?? [];
    expect(name).toBe('one.rules.json');
    await model.bring([file(String(text))]);
    expect(model.notices.value).toMatchObject([{ kind: 'clash', pack: one?.pack }]);
  });
});

describe('the store', () => {
  test('that fails is told of, and nothing is said to have changed', async () => {
    vi.mocked(packs.keepPacks).mockRejectedValue(new Error('full'));
    await model.bring([file(TEXT)]);
    expect(said()).toEqual(['refused']);
    expect(model.custom.value).toEqual([]);
  });

  test('that cannot be read is told of', async () => {
    vi.mocked(packs.keptPacks).mockRejectedValue(new Error('damaged'));
    await model.start();
    expect(said()).toEqual(['refused']);
  });

  test('keeps what is no pack until it is removed', async () => {
    const damaged = { pack: 1 };
    vi.mocked(packs.keptPacks).mockResolvedValue({ packs: [], broken: [damaged, 2] });
    await model.start();
    await model.bring([file(TEXT)]);
    expect(lastKept()?.broken).toEqual([damaged, 2]);
    model.exportBroken(damaged);
    expect(JSON.parse(String(vi.mocked(save.saveFile).mock.lastCall?.[1]))).toEqual(damaged);
    await model.removeBroken(damaged);
    expect(model.broken.value).toEqual([2]);
    expect(lastKept()).toEqual({ packs: model.custom.value, broken: [2] });
  });

  test('that is written elsewhere is followed', () => {
    const changed = vi.mocked(packs.watchPacks).mock.calls[0]?.[0];
    changed?.({ packs: [], broken: [3] });
    expect(model.broken.value).toEqual([3]);
  });
});

test('what was said is there until it was read', async () => {
  await model.bring([file('{'), file('[')]);
  const [first, second] = model.notices.value;
  model.dismiss(first as model.Notice);
  expect(model.notices.value).toEqual([second]);
});
