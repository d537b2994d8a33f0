import type { PartIn } from '#words/catalogue.ts'

export const embedded: PartIn<'pt', 'embedded'> = {
  openFull: 'Abrir o guia completo',
  newTab: '(abre num novo separador)',
  copy: {
    link: 'Copiar a ligação',
    withNear: 'Dizer na ligação de onde procurei ({near})',
    yourPlace: 'a minha localização',
    aPoint: 'um ponto no mapa',
    label: 'Ligação para esta procura',
    again: 'Copiar',
    copied: 'Ligação copiada.',
    refused: 'Esta página não nos deixa copiar. Selecione a ligação e copie-a.',
  },
  noTab: {
    title: 'Esta página não consegue abrir um novo separador',
    close: 'Fechar',
    said: 'O site onde está não o permite. Copie o endereço e abra-o.',
    label: 'Endereço',
    copy: 'Copiar o endereço',
    copied: 'Endereço copiado.',
    refused: 'Esta página também não nos deixa copiar. Selecione o endereço e copie-o.',
  },
}
