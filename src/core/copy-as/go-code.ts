import { layOutJson } from './lay-out-json';
import type { SdkCall } from './sdk-call';

/** Half of a pair without the other: Go takes none, and the clipboard would not keep it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** What a raw string of Go cannot hold as it is. */
const NOT_RAW = /[`\r\0\ufeff]/;

/** A call with the official Go SDK, by the client that takes every service. */
export function goCode(call: SdkCall): string {
  const { service, version, action, region = '', language, hasToken } = call;
  const { endpoint, isPlainHttp } = call;
  const key = ['os.Getenv("TENCENTCLOUD_SECRET_ID")', 'os.Getenv("TENCENTCLOUD_SECRET_KEY")'];
  if (hasToken) key.push('os.Getenv("TENCENTCLOUD_TOKEN")');
  return `package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	tchttp "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/http"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
)

const parametersJSON = ${literal(layOutJson(call.json))}

func main() {
	credential := common.${hasToken ? 'NewTokenCredential' : 'NewCredential'}(
		${key.join(',\n\t\t')},
	)
	cpf := profile.NewClientProfile()
	cpf.HttpProfile.Endpoint = ${string(endpoint)}
	cpf.HttpProfile.ReqMethod = "POST"
${isPlainHttp ? '\tcpf.HttpProfile.Scheme = "HTTP"\n' : ''}${
  language === undefined ? '' : `\tcpf.Language = ${string(language)}\n`
}	client := common.NewCommonClient(credential, ${string(region)}, cpf)

	// As numbers of Go, long ids would lose digits.
	decoder := json.NewDecoder(strings.NewReader(parametersJSON))
	decoder.UseNumber()
	parameters := map[string]interface{}{}
	if err := decoder.Decode(&parameters); err != nil {
		panic(err)
	}
	request := tchttp.NewCommonRequest(${string(service)}, ${string(version)}, ${string(action)})
	if err := request.SetActionParameters(parameters); err != nil {
		panic(err)
	}
	response := tchttp.NewCommonResponse()
	if err := client.Send(request, response); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(string(response.GetBody()))
}
`;
}

function literal(text: string): string {
  return NOT_RAW.test(text) ? string(text) : `\`${text}\``;
}

/** JSON's strings are Go's. A byte order mark may not stand in Go's source. */
function string(text: string): string {
  return JSON.stringify(text.replace(LONE_SURROGATE, '\ufffd')).replaceAll('\ufeff', '\\ufeff');
}
