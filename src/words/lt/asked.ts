import type { PartIn } from '#words/catalogue.ts'

export const asked = {
  groups: {
    starts: 'Nuo kur ieškoti',
    streets: 'Gatvės',
    places: 'Vietos',
    sessions: 'Kas vyksta',
    'former-centres': 'Uždaryti vaikų centrai',
  },
  near: 'Netoli {name}',
  partOfPostcode: 'pašto kodo dalis',
  kinds: {
    town: 'miestas',
    village: 'kaimas',
    district: 'pašto kodo sritis',
    sector: 'pašto kodo sritis',
  },
  kindsNear: {
    town: 'miestas netoli {by}',
    village: 'kaimas netoli {by}',
    district: 'pašto kodo sritis netoli {by}',
    sector: 'pašto kodo sritis netoli {by}',
  },
  at: 'vieta: {place}',
  doubts: {
    'half-postcode': '„{text}“ – tai ne visas pašto kodas.',
    'postcode-area': 'Daug pašto kodų prasideda taip: „{text}“. Parašykite dar truputį.',
    'odd-postcode': '„{text}“ – tai ne visai pašto kodas.',
    several: 'Pavadinimą „{text}“ turi ne viena vieta.',
    unfinished: 'Nieko nėra, kas vadintųsi tik „{text}“.',
    spelling: 'Nežinome, kas yra „{text}“.',
  },
  didYouMean: 'Ar turėjote galvoje {name}?',
  didYouMeanNear: 'Ar turėjote galvoje {name} ({what})?',
  nowhere: {
    forces: 'Tai kariuomenės adresas, todėl negalime pasakyti, kur jis yra.',
    bank: 'Tokio pašto kodo neturi jokia vieta. Jis buvo skirtas bankui.',
  },
  tryAnother: 'Bandykite miestą, kaimą ar kitą pašto kodą.',
  unknownPostcode: 'Nežinome pašto kodo „{text}“.',
  unknownName:
    'Nežinome, kas yra „{text}“. Patikrinkite, ar gerai parašyta, arba bandykite netoliese esantį miestą ar kaimą.',
  noStreets:
    'Nežinome, kas yra „{text}“, o gatvių pavadinimų įkelti nepavyko. Bandykite netoliese esantį miestą ar kaimą.',
  lookForName: 'Ieškoti „{text}“ tarp pavadinimų',
  outside: '{name} – už šios vietovės ribų: {area}. Tenykščiai užsiėmimai yra kitame sąraše.',
  notInList:
    '{name} nėra mūsų pašto kodų sąraše ({area}). Tenykščiai užsiėmimai gali būti kitame sąraše.',
  nearest: 'Artimiausios vietos ({area}):',
  nearestTo: 'Vietos ({area}), kurios arčiausiai {round}:',
  lookIn: 'Arčiau yra {area}: ieškoti ten, nuo {town}',
  lookFrom: 'Vis tiek ieškoti nuo {name}',
  thatIsIn: 'Tai yra kitoje vietovėje ({area}): ieškoti ten',
  listHasIt: 'Tai gali būti kitos vietovės sąraše ({area}): ieškoti ten',
  notLoaded:
    'Nepavyko įkelti miestų ir pašto kodų sąrašo. Visu kitu šiame puslapyje galite naudotis.',
  whereFrom: {
    middleOf: {
      street: 'Netoli {name}, matuojant nuo gatvės vidurio.',
      town: 'Netoli {name}, matuojant nuo miesto vidurio.',
      village: 'Netoli {name}, matuojant nuo kaimo vidurio.',
    },
    somewhere: 'Netoli {name}, paklaida: {miles}.',
    ended: '{postcode}: toks pašto kodas nebenaudojamas.',
    unlisted: 'Nežinome pašto kodo {postcode}: pasitikrinkite.',
    outside:
      '{name} – už šios vietovės ribų: {area}. Tenykščiai užsiėmimai yra kitame sąraše. Atstumai matuojami iš ten, niekas neperkelta.',
  },
  notLocated: {
    refused:
      'Jūsų telefonas nepasakė, kur esate. Galite tai leisti naršyklės nustatymuose arba parašykite pašto kodą ar miestą.',
    unavailable:
      'Jūsų telefonui nepavyko nustatyti, kur jis yra. Verčiau parašykite pašto kodą ar miestą.',
    slow: 'Per ilgai užtruko rasti, kur esate. Bandykite dar kartą arba parašykite pašto kodą ar miestą.',
    unanswered:
      'Naršyklė galbūt klausia, ar pasakyti, kur esate. Atsakykite jai arba parašykite pašto kodą ar miestą.',
    unsupported: 'Ši naršyklė negali pasakyti, kur esate. Verčiau parašykite pašto kodą ar miestą.',
  },
} satisfies PartIn<'lt', 'asked'>
