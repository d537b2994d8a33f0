import type { PartIn } from '#words/catalogue.ts'

export const stillOn: PartIn<'pt', 'stillOn'> = {
  title: 'Ainda continua?',
  ring: 'Ligue para {phone}',
  when: '«Quando é {title} em {place}?»',
  isItOn: '«Há {title} em {place}, {day}, às {time}?»',
  access: {
    'drop-in': '«Posso simplesmente aparecer?»',
    book: '«Como marco lugar?»',
    referral: '«Quem pode pedir por mim?»',
    unknown: '«É preciso marcar?»',
  },
  isOpen: '«{place}: está aberto esta semana?»',
  whatIsOn: '«O que há para crianças pequenas?»',
  then: 'Por favor, conte a {council} o que lhe disserem, para que outras famílias saibam:',
  thenBy:
    'Por favor, conte a {council} o que lhe disserem, para que outras famílias saibam: {phone}.',
  answers: {
    on: 'Sim, há',
    off: 'Não, não há',
    else: 'Escrever um e-mail sobre esta página',
  },
  mailHint: 'Cada botão abre um e-mail já preenchido. Nada é enviado até o enviar.',
  subjects: {
    on: 'Há sessão: {name} ({id})',
    off: 'Não há sessão: {name} ({id})',
    else: 'Há alguma coisa errada: {name} ({id})',
  },
  asks: {
    on: 'Perguntei, e está certo. Quem me disse (o local, um folheto, alguém conhecido):',
    off: 'Perguntei, e não há. O que me disseram:',
    else: 'O que está errado, e o que está certo?',
  },
}
