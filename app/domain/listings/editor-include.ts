/** What the editor of either kind of entry works on beside the kind's own parts. */
export const editorInclude = {
  texts: true,
  attachments: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      role: true,
      disclosure: true,
      caption: true,
      file: { select: { name: true, mediaType: true, size: true } },
    },
  },
  organisation: { select: { name: true, status: true } },
} as const
