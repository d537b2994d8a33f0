import type { PartIn } from '#words/catalogue.ts'

export const notFound = {
  title: 'Nu am găsit această pagină',
  path: 'Nu e nimic la {path}.',
  checkAddress:
    'Dacă ați scris adresa, verificați-o. Dacă ați apăsat pe un link, poate că pagina s-a mutat.',
  search: 'Căutați activități și locuri',
  area: 'Nu avem informații pentru „{area}”',
  areasWeHave: 'Acestea sunt zonele pentru care avem informații:',
  place: 'Nu am găsit acest loc',
  placeId:
    'Niciun loc din lista noastră nu se numește „{id}”. Poate că s-a închis sau are alt nume.',
  session: 'Nu am găsit această activitate',
  sessionId:
    'Nicio activitate din lista noastră nu se numește „{id}”. Poate că s-a terminat sau are alt nume.',
  partMissing:
    'O parte din informații nu a putut fi încărcată ({files}), așa că poate există și nu o putem vedea.',
  unread: {
    one: 'Un lucru din listă nu a putut fi citit, deci poate fi chiar acesta.',
    few: '{n} lucruri din listă nu au putut fi citite, deci poate fi unul dintre ele.',
    other: '{n} de lucruri din listă nu au putut fi citite, deci poate fi unul dintre ele.',
  },
} satisfies PartIn<'ro', 'notFound'>
