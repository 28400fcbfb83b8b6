import { describe, expect, it } from 'vitest'
import type { ReferringEdition } from '#shared/references/find'
import { conference, council, shown, unknown } from './shown.ts'

describe('resolutions and decisions by number', () => {
  it.each<[rule: string, text: string, found: string[], edition?: ReferringEdition]>([
    [
      'takes a number after the word',
      'Recalling its resolution 58/4 of 31 October 2003,',
      ['resolution 58/4 → A/RES/58/4'],
    ],
    [
      'takes each of a list, dates between',
      'its resolutions 54/205 of 22 December 1999, 55/61 of 4 December 2000 and 56/186 of 21 December 2001',
      ['resolutions 54/205 → A/RES/54/205', '55/61 → A/RES/55/61', '56/186 → A/RES/56/186'],
    ],
    [
      'goes on with a list over a title in between',
      'resolutions 72/5 of 1 December 2017 on registers that are open to all, 73/6 of 2 December 2018, on the use of them, and 74/7 of 3 December 2019',
      ['resolutions 72/5 → A/RES/72/5', '73/6 → A/RES/73/6', '74/7 → A/RES/74/7'],
    ],
    [
      'reads special and emergency sessions',
      'resolutions S-32/1 and ES-11/4',
      ['resolutions S-32/1 → A/RES/S-32/1', 'ES-11/4 → A/RES/ES-11/4'],
    ],
    [
      'keeps the letter of a part',
      'resolutions 48/218 B of 29 July 1994 and 60/283 A',
      ['resolutions 48/218 B → A/RES/48/218B', '60/283 A → A/RES/60/283A'],
    ],
    [
      'reads numbers of the first sessions',
      'its resolution 217 A (III) and resolution 1514 (XV)',
      ['resolution 217 A (III) → A/RES/217 A (III)', 'resolution 1514 (XV) → A/RES/1514(XV)'],
    ],
    [
      'gives years in brackets to the Security Council',
      'Security Council resolutions 1325 (2000) and 2594 (2021)',
      ['Security Council resolutions 1325 (2000) → S/RES/1325 (2000)', '2594 (2021) → S/RES/2594 (2021)'],
    ],
    [
      'goes on with the Council’s numbers where the list breaks off',
      'Security Council resolution 1244 (1999) on registers, and in particular 1500 (2003) 1546 (2004), not 12 (2003)',
      [
        'Security Council resolution 1244 (1999) → S/RES/1244 (1999)',
        '1500 (2003) → S/RES/1500 (2003)',
        '1546 (2004) → S/RES/1546 (2004)',
      ],
    ],
    [
      'tells the body by number and date',
      'including resolutions 50/3 of 7 July 2022 and 50/4 of 20 December 1995',
      ['resolutions 50/3 → A/HRC/RES/50/3', '50/4 → A/RES/50/4'],
    ],
    [
      'does not take a year in a title for its date',
      'its resolution 70/1, entitled “Towards 2030”,',
      ['resolution 70/1 → A/RES/70/1'],
    ],
    [
      'believes the body that speaks',
      'the Human Rights Council, in its resolution 51/18, decided',
      ['resolution 51/18 → A/HRC/RES/51/18'],
    ],
    [
      'gives numbers by year to the Economic and Social Council',
      'Economic and Social Council resolution 2013/5 and resolution 2021/28',
      ['Economic and Social Council resolution 2013/5 → E/RES/2013/5', 'resolution 2021/28 → E/RES/2021/28'],
    ],
    [
      'names resolutions of the Conference as a catalogue does',
      'Conference resolution 9/2 and CoSP resolution 8/1 and decision 8/1',
      [
        'Conference resolution 9/2 → “Conference resolution 9/2”',
        'CoSP resolution 8/1 → “Conference resolution 8/1”',
        'decision 8/1 → “Conference decision 8/1”',
      ],
      conference,
    ],
    [
      'takes small numbers in the Conference’s own texts as its own, large ones as the Assembly’s',
      'Recalling its resolution 6/1 and General Assembly resolution 69/244, as well as resolution 73/190',
      [
        'resolution 6/1 → “Conference resolution 6/1”',
        'General Assembly resolution 69/244 → A/RES/69/244',
        'resolution 73/190 → A/RES/73/190',
      ],
      conference,
    ],
    [
      'takes numbers in the Council’s own texts as its own',
      'Recalling its resolutions 5/1 and 5/2, and General Assembly resolution 60/251',
      ['resolutions 5/1 → A/HRC/RES/5/1', '5/2 → A/HRC/RES/5/2', 'General Assembly resolution 60/251 → A/RES/60/251'],
      council,
    ],
    [
      'believes a body that follows',
      'resolution 16/21 of the Human Rights Council',
      ['resolution 16/21 → A/HRC/RES/16/21'],
    ],
    [
      'leaves a small number open where nothing tells the body',
      'resolution 9/2',
      ['resolution 9/2 → “resolution 9/2”'],
      unknown,
    ],
    [
      'names other bodies by their names',
      'Commission on Narcotic Drugs resolution 53/3',
      ['Commission on Narcotic Drugs resolution 53/3 → “Commission on Narcotic Drugs resolution 53/3”'],
    ],
    [
      'reads decisions',
      'its decisions 74/544 and 75/510',
      ['decisions 74/544 → A/DEC/74/544', '75/510 → A/DEC/75/510'],
    ],
    ['takes no fraction, date or pair of words', 'on 5/4 of the days, and/or 58/4 of a year, 24/7, by 12/10/2031', []],
    [
      'does not go on with a list into other numbers',
      'resolution 58/4 and 12 other texts, in 2030',
      ['resolution 58/4 → A/RES/58/4'],
    ],
    [
      'reads French',
      'Rappelant ses résolutions 58/4 du 31 octobre 2003 et 60/1 du 16 septembre 2005, et la résolution 2013/5 du Conseil économique et social',
      ['résolutions 58/4 → A/RES/58/4', '60/1 → A/RES/60/1', 'résolution 2013/5 → E/RES/2013/5'],
    ],
    [
      'reads Spanish',
      'Recordando sus resoluciones 58/4, de 31 de octubre de 2003, y 60/1, y su decisión 74/544',
      ['resoluciones 58/4 → A/RES/58/4', '60/1 → A/RES/60/1', 'decisión 74/544 → A/DEC/74/544'],
    ],
    [
      'reads Russian',
      'ссылаясь на свои резолюции 58/4 от 31 октября 2003 года и 60/1',
      ['резолюции 58/4 → A/RES/58/4', '60/1 → A/RES/60/1'],
    ],
    ['reads Arabic', 'وإذ تشير إلى قرارها 58/4 المؤرخ 31 تشرين الأول/أكتوبر 2003', ['قرارها 58/4 → A/RES/58/4']],
    [
      'reads Chinese',
      '回顾其2003年10月31日第58/4号决议和第60/1号决议',
      ['第58/4号决议 → A/RES/58/4', '第60/1号决议 → A/RES/60/1'],
    ],
  ])('%s', (_, text, found, edition) => {
    expect(shown(text, edition)).toEqual(found)
  })
})

describe('document symbols', () => {
  it.each<[rule: string, text: string, found: string[]]>([
    [
      'takes them where they stand',
      'See A/RES/S-32/1 and CAC/COSP/2021/3.',
      ['A/RES/S-32/1 → A/RES/S-32/1', 'CAC/COSP/2021/3 → CAC/COSP/2021/3'],
    ],
    [
      'takes the stray spaces of extraction along',
      'in CAC /COSP/2019/INF/1 and E /CN.7/2008/CRP. 13',
      ['CAC /COSP/2019/INF/1 → CAC/COSP/2019/INF/1', 'E /CN.7/2008/CRP. 13 → E/CN.7/2008/CRP.13'],
    ],
    ['finds the same symbol twice', 'A/78/1, and again A/78/1', ['A/78/1 → A/78/1', 'A/78/1 → A/78/1']],
    [
      'goes with its paragraph',
      'See A/78/455, para. 12, and A/77/10, annex.',
      ['A/78/455, para. 12 → A/78/455 › 12', 'A/77/10, annex → A/77/10 › annex'],
    ],
    ['is not made of and/or', 'States and/or others, N/A', []],
  ])('%s', (_, text, found) => {
    expect(shown(text)).toEqual(found)
  })
})
