declare module '*.text-css' {
  const style: string
  export default style
}
