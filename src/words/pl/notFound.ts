import type { PartIn } from '#words/catalogue.ts'

export const notFound = {
  title: 'Nie udało się znaleźć tej strony',
  path: 'Pod adresem {path} nic nie ma.',
  checkAddress:
    'Jeśli adres był wpisany ręcznie, sprawdź go. Jeśli to był link, strona mogła zostać przeniesiona.',
  search: 'Szukaj zajęć i miejsc',
  area: 'Nie mamy informacji dla „{area}”',
  areasWeHave: 'Oto regiony, które mamy:',
  place: 'Nie udało się znaleźć tego miejsca',
  placeId: 'Na naszej liście nie ma miejsca „{id}”. Mogło zostać zamknięte albo zmienić nazwę.',
  session: 'Nie udało się znaleźć tych zajęć',
  sessionId: 'Na naszej liście nie ma zajęć „{id}”. Mogły się skończyć albo zmienić nazwę.',
  partMissing:
    'Nie udało się wczytać części informacji ({files}), więc może to być tam, gdzie nie widzimy.',
  unread: {
    one: 'Jednej pozycji z listy nie dało się odczytać, więc może to właśnie ta.',
    few: '{n} pozycji z listy nie dało się odczytać, więc może to jedna z nich.',
    many: '{n} pozycji z listy nie dało się odczytać, więc może to jedna z nich.',
    other: '{n} pozycji z listy nie dało się odczytać, więc może to jedna z nich.',
  },
} as const satisfies PartIn<'pl', 'notFound'>
