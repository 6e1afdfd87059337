import { asStream } from './as-stream'

type StreamedFile = {
  name: string
  type: string
  /** What is read while the file is written. */
  parts: AsyncGenerator<unknown>
  /** The same as texts, in the file's own shape. */
  texts: AsyncGenerator<string>
}

/** A file that is written as fast as it is read, however long it is. */
export async function streamedFile(request: Request, file: StreamedFile): Promise<Response> {
  const headers = {
    'content-type': `${file.type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${file.name}"`,
  }
  // Whoever asks for the head alone reads nothing: the database is let go at once.
  if (request.method === 'HEAD') {
    await file.parts.return(undefined)
    return new Response(null, { headers })
  }
  return new Response(asStream(file.texts), { headers })
}
