import { describe, expect, test } from 'vitest'
import { ofCountry, singular } from '../../../../../tools/facts/made/romance'

describe('adjectives by gender', () => {
  test.each([
    ['fr', ['chinois', 'chinoise', 'chinois', 'chinoises'], 'chinois', 'chinoise'],
    ['fr', ['russe', 'russe', 'russes', 'russes'], 'russe', 'russe'],
    ['fr', ['russe', 'russes'], 'russe', 'russe'],
    ['es', ['chino', 'china', 'chinos', 'chinas'], 'chino', 'china'],
    ['es', ['japonés', 'japonesa', 'japoneses', 'japonesas', 'nipón', 'nipona'], 'japonés nipón', 'japonesa nipona'],
    ['es', ['iraní', 'iraníes'], 'iraní', 'iraní'],
    ['es', ['belga', 'belga', 'belgas', 'belgas'], 'belga', 'belga'],
    ['es', ['mongol', 'mongola', 'mongoles'], 'mongol', 'mongola'],
    ['it', ['cinese', 'cinesi'], 'cinese', 'cinese'],
    ['it', ['russo', 'russa', 'russi', 'russe'], 'russo', 'russa'],
    ['it', ['iraniano', 'iraniani'], 'iraniano', ''],
    ['pt', ['chinês', 'chinesa', 'chineses', 'chinesas'], 'chinês', 'chinesa'],
    ['pt', ['alemão', 'alemã', 'alemães', 'alemãs'], 'alemão', 'alemã'],
    ['pt', ['israelense', 'israelenses'], 'israelense', 'israelense'],
  ] as const)('%s %s', (lang, forms, masculine, feminine) => {
    expect(singular(forms, 'm', lang).join(' ')).toBe(masculine)
    expect(singular(forms, 'f', lang).join(' ')).toBe(feminine)
  })
})

describe('of a country', () => {
  test.each([
    ['fr', 'Chine', ['de Chine', 'de la Chine']],
    ['fr', 'Japon', ['du Japon']],
    ['fr', 'Mexique', ['du Mexique']],
    ['fr', 'Iran', ['d’Iran', 'de l’Iran']],
    ['fr', 'États-Unis', ['des États-Unis']],
    ['fr', 'Pays-Bas', ['des Pays-Bas']],
    ['fr', 'Israël', ['d’Israël', 'de l’Israël']],
    ['fr', 'Cuba', ['de Cuba']],
    ['fr', 'Royaume-Uni', ['du Royaume-Uni']],
    ['en', 'China', ['of China']],
    ['en', 'United States', ['of the United States']],
    ['en', 'Netherlands', ['of the Netherlands']],
    ['es', 'Rusia', ['de Rusia']],
    ['es', 'India', ['de India', 'de la India']],
    ['es', 'Perú', ['de Perú', 'del Perú']],
    ['es', 'Estados Unidos', ['de Estados Unidos', 'de los Estados Unidos']],
    ['it', 'Cina', ['della Cina']],
    ['it', 'Iran', ["dell'Iran"]],
    ['it', 'Giappone', ['del Giappone']],
    ['it', 'Cuba', ['della Cuba', 'di Cuba']],
    ['it', 'Stati Uniti', ['degli Stati Uniti']],
    ['it', 'Filippine', ['delle Filippine']],
    ['pt', 'Rússia', ['da Rússia']],
    ['pt', 'Brasil', ['do Brasil']],
    ['pt', 'Portugal', ['de Portugal', 'do Portugal']],
    ['pt', 'Coreia do Norte', ['da Coreia do Norte']],
    ['pt', 'Estados Unidos', ['dos Estados Unidos']],
    ['pt', 'Filipinas', ['das Filipinas']],
    ['nl', 'Rusland', []],
  ] as const)('%s: %s', (lang, name, forms) => {
    expect(new Set(ofCountry(name, lang))).toEqual(new Set(forms))
  })
})
