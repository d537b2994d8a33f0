import type { PartIn } from '#words/catalogue.ts'

export const visit = {
  handOver: 'Dați acest plan familiei',
  show: 'Arătați',
  showMore: 'familiei',
  family: {
    title: 'Planul dumneavoastră',
    close: 'Închideți',
    page: 'Pagina {page} din {of}',
    pageShort: '{page} / {of}',
    back: 'Înapoi',
    next: 'Înainte',
    takeIt: 'Luați-l cu dumneavoastră',
    gone: 'Nu mai e în listă',
  },

  finish: {
    title: 'Încheiați vizita',
    hint: 'Șterge de pe acest telefon planul și ce s-a căutat.',
    button: 'Încheiați vizita',
    ask: {
      one: 'În plan e {n} lucru. Ștergeți de pe acest telefon planul și ce s-a căutat? Nu se mai pot aduce înapoi.',
      few: 'În plan sunt {n} lucruri. Ștergeți de pe acest telefon planul și ce s-a căutat? Nu se mai pot aduce înapoi.',
      other:
        'În plan sunt {n} de lucruri. Ștergeți de pe acest telefon planul și ce s-a căutat? Nu se mai pot aduce înapoi.',
    },
    doing: 'Se șterge',
    doneTitle: 'Vizita s-a încheiat',
    cleared: {
      saved: 'Planul a fost șters de pe acest telefon.',
      savedNothing: 'Pe acest telefon nu era salvat niciun plan.',
      past: 'Ce s-a căutat a fost șters, iar butonul Înapoi nu mai duce acolo.',
      left: 'Ce s-a căutat a fost șters din această pagină. Butonul Înapoi poate încă duce acolo, așa că închideți această filă.',
    },
    othersCleared: {
      one: 'Mai era deschisă o filă a acestui site. A fost golită și ea.',
      few: 'Mai erau deschise {n} file ale acestui site. Au fost golite și ele.',
      other: 'Mai erau deschise {n} de file ale acestui site. Au fost golite și ele.',
    },
    othersLeft: {
      one: 'Butonul Înapoi poate încă duce acolo în altă filă deschisă, așa că închideți acea filă.',
      few: 'Butonul Înapoi poate încă duce acolo în alte {n} file deschise, așa că închideți acele file.',
      other:
        'Butonul Înapoi poate încă duce acolo în alte {n} de file deschise, așa că închideți acele file.',
    },
    kept: 'Rămân aici: harta și locurile salvate pentru vizite fără semnal, și modul vizită. Ele nu spun nimic despre familie.',
    language:
      'Rămâne aici și limba aleasă pe acest telefon: {language}. Dacă a fost aleasă pentru familie, reveniți la engleză.',
    forgetLanguage: 'Reveniți la engleză',
    history:
      'Istoricul browserului poate încă arăta paginile pe care le-ați deschis. Niciun site nu îl poate șterge. Dumneavoastră puteți, în setările browserului.',
    again: 'Începeți o căutare nouă',
  },

  mode: {
    label: 'Modul vizită',
    hint: 'Pentru oameni care vizitează familii cu acest telefon. Browserul nu propune ce s-a scris înainte și vi se pune o întrebare înainte să se adauge ceva la planul unei vizite anterioare.',
  },
} satisfies PartIn<'ro', 'visit'>
