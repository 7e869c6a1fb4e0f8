export default {
  facetValues: {
    kind: { technology: 'Công nghệ chào bán', need: 'Nhu cầu công nghệ', organisation: 'Tổ chức' },
    green: { true: 'Công nghệ xanh', false: 'Khác' },
  },
} as const
