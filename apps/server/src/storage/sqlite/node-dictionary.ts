/**
 * What entries of documents are full of: deflating a node begins as if this stood before it, which saves a third of its
 * bytes. What was deflated with it can be read with it only, so it is never edited; a better one would be a second one.
 */
export const NODE_DICTIONARY: Uint8Array = new TextEncoder().encode([
  '"autocomplete":"","customValidation":"","maxLength":,"minLength":,"pattern":"","prefixText":"","suffixText":"","readOnly":"<< ","required":true,"autoResize":,"maxLines":,"minLines":,"max":,"min":,"step":,',
  '"labelKey":"","valueKey":"","accept":"","directory":,"maxFiles":,"maxSize":,"multiple":true,"variant":"","alt":"","caption":"","fit":"","ratio":"","src":"","actionText":"","dismissible":true,"tone":"danger",',
  '"change":"","changeFormat":"","currency":"","format":"","href":"","newTab":,"addable":,"columns":[{"key":"","title":"","type":"number","width":}],"deletable":,"density":"","emptyMessage":"","errorMessage":"",',
  '"exportable":,"groupBy":"","loading":"<< query1.isFetching >>","pageSize":,"primaryKey":"id","rowActions":[],"searchable":,"selection":"single","serverSide":,"aggregate":"sum","height":,"legend":,"stacked":,"x":"","y":"",',
  '"open":,"initialData":"","submit":true,"assistantName":"","citations":"","emptyTitle":"","messages":"<< ","queries/query1":{"action":"generateText","options":{"messages":[],"model":"","prompt":"","system":"You are a ","temperature":0.',
  '},"resource":"localModel","run":"manual","onSuccess":[{"do":"notify","message":""}],"onFailure":[],"transform":"<< data.map((row) => row.',
  '"functions/total":"(rows) => rows.reduce((sum, row) => sum + row.',
  '"pages/main":{"order":"a0","title":"","url":"',
  '"do":"setValue","component":"","value":"<< ","do":"runScript","source":"await ","do":"navigate","page":"","params":{},"onlyWhen":"<< ","debounce":',
  '"hidden":"<< !currentUser.","tooltip":"","options":["',
  ',"components/table1":{"layout":{"h":8,"w":12,"x":0,"y":0},"on":{"select":[{"do":"trigger","query":"query1"}]},"order":"a2","parent":"container1","props":{"data":"<< query1.data >>","label":"","type":"table"}',
  ',"components/text1":{"layout":{"h":1,"w":6,"x":0,"y":4},"order":"a1V","parent":"main","props":{"text":"","value":"<< query1.data?.length > 0 ? \'',
  ',"components/button1":{"layout":{"h":2,"w":3,"x":6,"y":8},"on":{"click":[{"do":"trigger","query":"query1"}]},"order":"a1","parent":"main","props":{"disabled":"<< !textInput1.value || query1.isFetching >>","text":"Save"},"type":"button"}',
  ',"components/select1":{"layout":{"h":4,"w":6,"x":0,"y":8},"on":{"change":[{"do":"trigger","query":"query1"}]},"order":"a1","parent":"main","props":{"disabled":"<< urlParams.id === \'','"label":"","options":"<< ","value":"<< "},"type":"select"}',
  ',"components/textInput1":{"layout":{"h":4,"w":6,"x":0,"y":8},"on":{"change":[{"do":"trigger","query":"query1"}]},"order":"a0","parent":"main","props":{"disabled":"<< ","helpText":"","label":"","placeholder":"","value":"<< "},"type":"textInput"}',
  '{"components/textarea1":{"layout":{"h":4,"w":6,"x":0,"y":8},"order":"a0","parent":"main","props":{"label":"","value":""},"type":"textarea"},',
].join(''));
